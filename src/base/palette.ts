import {
  type Accent,
  accentFor,
  contrast,
  defaultAccent,
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

/** Shares of the accent in the grounds of a heat map. */
const shares = [0.12, 0.24, 0.38] as const;

/** The colours of a site. */
export function paletteFor({
  accent = defaultAccent,
  accentDark,
  second = defaultSecond,
}: OfficeColours): Palette {
  const { light, dark } = accentFor(accent, accentDark);
  return {
    light,
    dark,
    second,
    secondOnAccent: untilReadable(second, "#ffffff", light),
    heat: {
      light: shares.map((share) => mix(papers.light, light, share)),
      dark: shares.map((share) => mix(papers.dark, dark, share)),
    },
  };
}

/** Whether the second colour can be read on the accent as it is. */
export function isReadableOn(second: string, accent: string): boolean {
  return contrast(second, accent) >= readableContrast;
}
