import {
  type Accent,
  accentFor,
  contrast,
  defaultAccent,
  defaultAccentDark,
  mix,
  readableContrast,
  untilReadable,
} from "./accent.ts";

/** The two colours of an office as it names them. */
export interface OfficeColours {
  /** `#rrggbb` */
  readonly accent?: string | undefined;
  /** Another accent for the dark scheme. */
  readonly accentDark?: string | undefined;
  /** The colour of the weave, and of words on planes of the accent. */
  readonly second?: string | undefined;
}

/** All colours that follow from those of an office, as `#rrggbb`. */
export interface Palette extends Accent {
  /** As the office has it: for what is no text. */
  readonly second: string;
  /** The same where it is text on a plane of the light accent. */
  readonly secondOnAccent: string;
  /** Grounds from pale to strong on which the ink of each scheme is still read. */
  readonly heat: { readonly light: readonly string[]; readonly dark: readonly string[] };
}

/** Used where site.yaml names no second colour. */
export const defaultSecond = "#dbb25a";

/** The page's ground in each scheme (`--paper` in tokens.css). */
export const papers = { light: "#fcfaf5", dark: "#15130f" } as const;

/** The ink of each scheme (`--ink` in tokens.css). */
export const inks = { light: "#1c1a15", dark: "#ede8dc" } as const;

/** Steps of a heat map that ink is written on, and the largest share of the accent in their grounds. */
const steps = [1, 2, 3] as const;
const largestShare = 38;

/** The colours of a site. */
export function paletteFor({ accent, accentDark, second = defaultSecond }: OfficeColours): Palette {
  const { light, dark } =
    accent === undefined
      ? accentFor(defaultAccent, accentDark ?? defaultAccentDark)
      : accentFor(accent, accentDark);
  return {
    light,
    dark,
    second,
    secondOnAccent: untilReadable(second, "#ffffff", light),
    heat: {
      light: groundsOf(light, "light"),
      dark: groundsOf(dark, "dark"),
    },
  };
}

/** Grounds with more and more of an accent, as far as the scheme's ink can be read on the strongest. */
function groundsOf(accent: string, scheme: keyof typeof papers): string[] {
  const groundOf = (share: number) => mix(papers[scheme], accent, share / 100);
  let strongest = largestShare;
  while (strongest > 0 && contrast(groundOf(strongest), inks[scheme]) < readableContrast) strongest -= 1;
  return steps.map((step) => groundOf((strongest * step) / steps.length));
}

/** Whether the second colour can be read on the accent as it is. */
export function isReadableOn(second: string, accent: string): boolean {
  return contrast(second, accent) >= readableContrast;
}
