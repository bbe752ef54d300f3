/** The accent of the region in a form that can be read on the site's light and on its dark backgrounds. */
export interface Accent {
  /** `#rrggbb` for the light scheme, and under white text. */
  readonly light: string;
  /** `#rrggbb` for the dark scheme. */
  readonly dark: string;
}

/** Used where site.yaml names no colour. */
export const defaultAccent = "#0f5040";

/** The same for dark screens. */
export const defaultAccentDark = "#7cc4a4";

/** WCAG 2.2, success criterion 1.4.3, for text of any size. */
export const readableContrast = 4.5;

/** The tinted background of each scheme (`--wash` in tokens.css): the one with the least contrast. */
export const washes = { light: "#f2ecdf", dark: "#221f18" } as const;

/** Whether text in a colour can be read on the least favourable background of a scheme. */
export function isReadable(colour: string, scheme: keyof typeof washes): boolean {
  return contrast(colour, washes[scheme]) >= readableContrast;
}

/**
 * Darkens a region's colour for the light scheme and lightens it for the dark one, as little as legibility asks.
 * Done here and not by `color-mix()`, which phones without updates do not know.
 * @param colour `#rrggbb`.
 * @param dark another one for the dark scheme.
 */
export function accentFor(colour: string, dark = colour): Accent {
  return {
    light: untilReadable(colour, "#000000", washes.light),
    dark: untilReadable(dark, "#ffffff", washes.dark),
  };
}

/** Contrast of two colours after WCAG 2.2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour mixed with another one, as little as text in it must be to be read on a background. */
export function untilReadable(colour: string, towards: string, background: string): string {
  for (let share = 0; share <= 100; share += 2) {
    const mixed = mix(colour, towards, share / 100);
    if (contrast(mixed, background) >= readableContrast) return mixed;
  }
  return towards;
}

/** Two colours mixed. @param share of the second, from 0 to 1. */
export function mix(a: string, b: string, share: number): string {
  const [from, to] = [channels(a), channels(b)];
  const mixed = from.map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** Relative luminance as WCAG defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
