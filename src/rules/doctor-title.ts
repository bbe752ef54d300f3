import type { Person, PersonMention } from "../text/person.ts";
import type { Finding, ReleaseRule } from "./rule.ts";

/**
 * "dr." is a physician, "Dr." holds a doctorate: one capital makes another profession. The register says which;
 * "DR." is neither.
 *
 * Source: Ejaan Bahasa Indonesia yang Disempurnakan Edisi V (2022), II.E (singkatan gelar); KBBI, "dr." and "Dr.".
 *
 * ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Wali Kota Kotamobagu dr. Sari Wulandari menemui Rektor Universitas Dumoga Dr. Dewi Paputungan.
 *
 * not-ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Wali Kota Kotamobagu ⟦Dr.⟧ Sari Wulandari membuka lomba.
 *     => dr.
 *
 * not-ok:
 *     Kepala Dinas Kesehatan Kota Kotamobagu ⟦DR.⟧ Dewi Paputungan membuka lomba.
 */
export const doctorTitle: ReleaseRule = {
  code: "doctor-title",
  severity: "warning",
  scope: "release",
  about: {
    id: "dr. (dokter) yang tertukar dengan Dr. (doktor)",
    en: "dr. (physician) taken for Dr. (doctorate)",
  },
  *check(release) {
    for (const { person, official } of release.resolved) {
      const registered = release.release.participants.find((own) => own.official.id === official?.id);
      const wanted = doctor.exec(registered?.official.prefix ?? "")?.[0];
      for (const mention of person.mentions) {
        const finding = judge(person, mention, wanted);
        if (finding !== undefined) yield finding;
      }
    }
  },
};

const doctor = /(?<!\p{L})(?:dr|Dr|DR)\.?(?!\p{L})/u;

function judge(
  { name }: Person,
  { text, start, prefix }: PersonMention,
  wanted: string | undefined,
): Finding | undefined {
  const written = doctor.exec(prefix)?.[0];
  if (written === undefined) return undefined;
  const better = wanted ?? (/^DR/.test(written) ? undefined : written);
  if (better !== undefined && better.replace(".", "") === written.replace(".", "")) return undefined;
  const at = start + text.indexOf(prefix) + prefix.indexOf(written);
  return {
    at: { start: at, end: at + written.length },
    message: {
      id:
        better === undefined
          ? `"${written}" bukan gelar: dr. untuk dokter, Dr. untuk doktor`
          : `Gelar ${name} di register "${better}", bukan "${written}"`,
      en:
        better === undefined
          ? `"${written}" is no title: dr. is a physician, Dr. a doctorate`
          : `The register has "${better}" for ${name}`,
    },
    hint: {
      id: better === undefined ? "Tulis dr. atau Dr. sesuai gelarnya" : `Tulis "${better}"`,
      en: better === undefined ? "Write dr. or Dr." : `Write "${better}"`,
    },
    ...(better === undefined ? {} : { fix: { text: better, certain: true } }),
  };
}
