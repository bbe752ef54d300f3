// The parts of the search page (layouts/search.tsx).

/** Finds a part of the page. @throws where there is none: page and script are made together. */
export function part<T extends HTMLElement>(selector: string, kind: abstract new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

export const form = part(".search-form", HTMLFormElement);
export const input = part("#s-kata", HTMLInputElement);
export const narrow = part(".search-narrow", HTMLDetailsElement);
export const reset = part(".search-reset", HTMLButtonElement);
export const status = part(".search-status", HTMLElement);
export const hint = part(".search-hint", HTMLElement);
export const things = part(".search-things", HTMLUListElement);
export const list = part(".search-results", HTMLOListElement);
export const more = part(".search-more", HTMLButtonElement);

/** An element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A number as Indonesian writes it. */
export function count(number: number): string {
  return number.toLocaleString("id");
}
