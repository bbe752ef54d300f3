import { once } from "../base/remember.ts";
import { type Figure, findFigures, isRounded } from "./figures.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * When headline and text give different numbers of the same thing, one is wrong, and newspapers print the headline's.
 * Only what the text counts exactly once is compared: sums and parts, and figures called "sekitar", are left alone.
 * Between the first paragraph and the others a text may count many things, so that only what looks mistyped is told.
 *
 * ok:
 *     title: Lomba kebersihan diikuti 120 peserta
 *     ---
 *     Lomba diikuti 120 peserta, Kamis (18/7/2019). Pada 2018 pesertanya lebih dari 90 peserta.
 *
 * ok:
 *     title: Lomba kebersihan diikuti 120 peserta
 *     ---
 *     Lomba diikuti 70 peserta putri dan 50 peserta putra, Kamis (18/7/2019).
 *
 * not-ok:
 *     title: Lomba kebersihan diikuti 120 peserta
 *     ---
 *     Lomba itu diikuti ⟦102 peserta⟧, Kamis (18/7/2019).
 *
 * not-ok:
 *     summary: Pemerintah kota menyiapkan hadiah Rp50 juta untuk lomba kebersihan antarkelurahan.
 *     ---
 *     Hadiahnya ⟦Rp5.000.000⟧ untuk semua juara.
 *
 * not-ok:
 *     Lomba diikuti 120 peserta dan 15 juri, Kamis (18/7/2019).
 *
 *     Semua ⟦102 peserta⟧ menerima kaus, dan 3 juri menerima piagam.
 */
export const figuresDiffer: ReleaseRule = {
  code: "figures-differ",
  severity: "warning",
  scope: "release",
  about: {
    id: "angka yang berbeda antara judul, ringkasan dan naskah",
    en: "figures that differ between headline and text",
  },
  *check({ text: { value, title, summary, body }, paragraphs }) {
    const inBody = once(() => findFigures(value.slice(body.start, body.end)));
    const counted = once(() => countedOnce(inBody()));
    const seen = new Set<string>();
    for (const part of [title, summary]) {
      const words = value.slice(part.start, part.end);
      for (const figure of findFigures(words)) {
        const only = counted().get(figure.unit);
        if (only === undefined || seen.has(figure.unit) || only.value === figure.value) continue;
        if (isPart(words, figure) || isPart(value.slice(body.start, body.end), only)) continue;
        seen.add(figure.unit);
        yield {
          at: { start: body.start + only.start, end: body.start + only.end },
          message: {
            id: `Naskah menyebut ${only.text}, tetapi ${part === title ? "judul" : "ringkasan"} ${figure.text}`,
            en: `The text has ${only.text}, but the ${part === title ? "headline" : "summary"} ${figure.text}`,
          },
          hint: {
            id: "Periksa angkanya pada sumbernya, lalu samakan",
            en: "Check the figure and make both the same",
          },
        };
      }
    }
    const lead = (paragraphs[0]?.end ?? body.start) - body.start;
    const later = once(() => likelySlips(inBody().filter(({ start }) => start >= lead)));
    for (const figure of inBody()) {
      if (figure.start >= lead) break;
      const slip = later()(figure).find(({ value }) => isSlip(value, figure.value));
      if (slip === undefined || seen.has(figure.unit)) continue;
      seen.add(figure.unit);
      yield {
        at: { start: body.start + slip.start, end: body.start + slip.end },
        message: {
          id: `Di sini ${slip.text}, tetapi paragraf pertama menyebut ${figure.text}`,
          en: `Here it is ${slip.text}, but the first paragraph has ${figure.text}`,
        },
        hint: {
          id: "Mungkin salah ketik: periksa angkanya pada sumbernya, lalu samakan",
          en: "Perhaps a typing error: check the figure and make both the same",
        },
      };
    }
  },
};

/** The figure of each unit that always has the same value. */
function countedOnce(figures: readonly Figure[]): Map<string, Figure | undefined> {
  const found = new Map<string, Figure | undefined>();
  for (const figure of figures) {
    const { unit, value } = figure;
    if (!found.has(unit)) found.set(unit, figure);
    else if (found.get(unit)?.value !== value) found.set(unit, undefined);
  }
  return found;
}

/**
 * The figures, of each value the first, that have the unit of another and its digits but for the zeros: a budget has
 * thousands of figures, and comparing each with each takes too long.
 */
function likelySlips(figures: readonly Figure[]): (figure: Figure) => readonly Figure[] {
  const keyOf = ({ unit, value }: Figure) =>
    `${unit} ${[...String(value).replaceAll(/[^1-9]/g, "")].sort().join("")}`;
  const groups = new Map<string, Map<number, Figure>>();
  for (const figure of figures) {
    const group = groups.get(keyOf(figure)) ?? new Map<number, Figure>();
    if (!group.has(figure.value)) group.set(figure.value, figure);
    groups.set(keyOf(figure), group);
  }
  return (figure) => [...(groups.get(keyOf(figure))?.values() ?? [])];
}

/** Whether two numbers differ as mistyped ones do: digits in another order, or a zero too many. */
function isSlip(first: number, second: number): boolean {
  if (first === second || Math.min(first, second) < 10) return false;
  const digits = (value: number) => [...String(value)].sort().join("");
  return digits(first) === digits(second) || first === second * 10 || second === first * 10;
}

/** Whether the words around a figure say that it is rounded or one of several. */
function isPart(text: string, { start, end }: Figure): boolean {
  const around = text.slice(Math.max(0, start - 40), end + 20);
  return (
    isRounded(around) ||
    /(?<!\p{L})(?:masing-masing|per|setiap|tiap|antara lain|lainnya|dari)(?!\p{L})/iu.test(around)
  );
}
