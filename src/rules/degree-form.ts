import type { ReleaseRule } from "./rule.ts";

/**
 * Degrees are abbreviations with a stop behind each part, parted by commas from the name and from each other:
 * "Jusuf Hidayat, S.H., M.Si." Print has "SH MSi", "S.H, M.Si" and a dozen more; one form keeps names alike.
 *
 * Source: Ejaan Bahasa Indonesia yang Disempurnakan Edisi V (2022), II.E and III.B (gelar akademik).
 *
 * ok:
 *     officials: [jusuf-hidayat]
 *     ---
 *     Wakil Wali Kota Kotamobagu Jusuf Hidayat, S.H., M.Si. membuka lomba.
 *
 * not-ok:
 *     officials: [jusuf-hidayat]
 *     ---
 *     Wakil Wali Kota Kotamobagu Jusuf Hidayat⟦ SH MSi⟧ membuka lomba.
 *     => , S.H., M.Si.
 *
 * not-ok:
 *     officials: [jusuf-hidayat]
 *     ---
 *     Lomba dibuka Wakil Wali Kota Kotamobagu Jusuf Hidayat⟦, S.H, M.Si⟧, Kamis (18/7/2019).
 *     => , S.H., M.Si.
 */
export const degreeForm: ReleaseRule = {
  code: "degree-form",
  severity: "info",
  scope: "release",
  about: {
    id: "gelar di belakang nama yang salah tanda baca",
    en: "degrees behind a name in wrong punctuation",
  },
  *check({ people, text: { value } }) {
    for (const { mentions } of people.people) {
      for (const { suffix, start, end } of mentions) {
        const better = suffix === "" ? undefined : standardForm(suffix);
        const at = value.lastIndexOf(suffix, end);
        if (better === undefined || at < start) continue;
        const from = at - (/[\s,.]*$/.exec(value.slice(start, at))?.[0].length ?? 0);
        // A stop that also ends the sentence stands once.
        const written = value.slice(from, end);
        if (written === better || `${written}.` === `${better}.`) continue;
        const stopped = value[end] === "." ? better.slice(0, -1) : better;
        if (written === stopped) continue;
        yield {
          at: { start: from, end },
          message: {
            id: `Gelar "${suffix}" ditulis tanpa titik atau koma yang benar`,
            en: `The degrees "${suffix}" lack stops or commas`,
          },
          hint: { id: `Tulis "${stopped.slice(2)}"`, en: `Write "${stopped.slice(2)}"` },
          fix: { text: stopped, certain: true },
        };
      }
    }
  },
};

const standards = new Map(
  "S.H. S.E. S.T. S.P. S.S. S.Sos. S.Pd. S.Kom. S.K.M. S.Ag. S.Pt. S.Pi. S.Hut. S.Psi. S.Kep. S.Farm. S.Th. S.Si. S.Sn. S.I.P. S.STP. S.I.K. M.M. M.H. M.Si. M.Pd. M.A.P. M.A. M.T. M.E. M.Kes. M.Kom. M.Sc. M.Ag. M.Hum. M.Th. M.P.A. M.P.H. M.Kn. M.I.P. Ph.D. A.Md. Lc. Sp.A. Sp.B. Sp.M. Sp.OG. Sp.PD."
    .split(" ")
    .map((form) => [form.replaceAll(".", "").toLowerCase(), form]),
);

/** All degrees of a suffix in standard form, each with its comma; `undefined` where one is not known. */
function standardForm(suffix: string): string | undefined {
  const parts = suffix
    .replace(/\.\s+(?=\p{L}{1,4}\.?(?:[\s,]|$))/gu, ". ")
    .split(/[,\s]+|(?<=\p{L}{2}\.)(?=[SM]\.?\p{L})/u);
  const forms = parts.filter(Boolean).map((part) => standards.get(part.replaceAll(".", "").toLowerCase()));
  if (forms.length === 0 || forms.some((form) => form === undefined)) return undefined;
  return forms.map((form) => `, ${form}`).join("");
}
