import type { CheckedRelease, CollectionRule } from "./rule.ts";

/**
 * Release numbers run on. A missing one is a release that was never published, or a number given wrongly; auditors of
 * archives ask for it. A run is read from numbers that differ in one group of digits only; it counts when it has at
 * least four and is nearly whole.
 *
 * ok:
 *     number: "480/11/2019"
 *     ---
 *     Satu.
 *     ===
 *     number: "480/19/2019"
 *     ---
 *     Dua.
 *
 * not-ok:
 *     number: "480/11/2019"
 *     ---
 *     Satu.
 *     ===
 *     number: "480/12/2019"
 *     ---
 *     Dua.
 *     ===
 *     number: ⟦"480/14/2019"⟧
 *     ---
 *     Tiga.
 *     ===
 *     number: "480/15/2019"
 *     ---
 *     Empat.
 */
export const numberGap: CollectionRule = {
  code: "number-gap",
  severity: "info",
  needs: "release",
  scope: "collection",
  anyLanguage: true,
  about: { id: "nomor siaran yang melompat", en: "a gap in the numbers of releases" },
  compares: true,
  *check({ releases }) {
    for (const run of runsOf(releases)) {
      const numbers = [...run.keys()].sort((a, b) => a - b);
      const first = numbers[0] ?? 0;
      const last = numbers.at(-1) ?? 0;
      if (numbers.length < 4 || last - first + 1 > numbers.length * 1.5) continue;
      for (const [index, number] of numbers.entries()) {
        const before = numbers[index - 1];
        const release = run.get(number);
        if (before === undefined || release === undefined || number - before < 2) continue;
        const other = run.get(before);
        const missing = number - before === 2 ? `${before + 1}` : `${before + 1}–${number - 1}`;
        yield {
          in: release,
          at: { key: ["number"] },
          ...(other ? { other: { in: other, at: { key: ["number"] } } } : {}),
          message: {
            id: `Nomor melompat dari ${before} ke ${number}; ${missing} tidak ada`,
            en: `The numbers jump from ${before} to ${number}; ${missing} is missing`,
          },
          hint: {
            id: "Periksa buku agenda: mungkin ada siaran yang belum dimuat, atau nomor ini keliru",
            en: "Check the register of letters: a release may be missing, or this number wrong",
          },
        };
      }
    }
  },
};

/** Releases by the number that runs, for each way of writing numbers; years do not run. */
function runsOf(releases: readonly CheckedRelease[]): Map<number, CheckedRelease>[] {
  const runs = new Map<string, Map<number, CheckedRelease>>();
  for (const release of releases) {
    const { number } = release.release;
    if (number === undefined) continue;
    for (const { 0: digits, index } of number.matchAll(/\d+/g)) {
      if (/^(?:19|20)\d{2}$/.test(digits) || digits.length > 6) continue;
      const form = `${number.slice(0, index)}#${number.slice(index + digits.length)}`;
      const run = runs.get(form) ?? new Map<number, CheckedRelease>();
      run.set(Number(digits), release);
      runs.set(form, run);
    }
  }
  return [...runs.values()];
}
