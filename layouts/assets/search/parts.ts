// The parts of the search page (layouts/search.tsx).
import { count, part } from "../elements.ts";

export { count, element } from "../elements.ts";

export const form = part(".search-form", HTMLFormElement);
export const input = part("#s-kata", HTMLInputElement);
export const narrow = part(".search-narrow", HTMLDetailsElement);
export const reset = part(".search-reset", HTMLButtonElement);
export const status = part(".search-status", HTMLElement);
export const hint = part(".search-hint", HTMLElement);
export const things = part(".search-things", HTMLUListElement);
export const list = part(".search-results", HTMLOListElement);
export const more = part(".search-more", HTMLButtonElement);

/** `12 siaran`. */
export function releasesIn(number: number): string {
  return `${count(number)} ${number === 1 ? siaranWords.countOfOne : siaranWords.countOfReleases}`;
}
