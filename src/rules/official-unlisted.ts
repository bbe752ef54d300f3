import { isAside } from "./aside.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A release is on the page and in the feed of the officials it lists. Somebody of the register whom the text names with
 * an office, but who is not in `officials`, is missing there. Those absent, deceased, former or not yet in office are
 * not acting, and need not be listed.
 *
 * ok:
 *     officials: [sari-wulandari]
 *     ---
 *     Wali Kota Kotamobagu Sari Wulandari mewakili Bupati Bolaang Mongondow Nina Tumewu, dan kelak menggantikan Bupati
 *     Bolaang Mongondow Nina Tumewu.
 *
 * not-ok:
 *     ⟦Wali Kota Kotamobagu Sari Wulandari⟧ membuka lomba. Sari Wulandari lalu pulang.
 */
export const officialUnlisted: ReleaseRule = {
  code: "official-unlisted",
  severity: "warning",
  needs: "release",
  scope: "release",
  about: {
    id: "pejabat register yang disebut tetapi tidak ada di officials",
    en: "a registered official not listed",
  },
  *check(release) {
    const listed = new Set(release.release.participants.map(({ official }) => official.id));
    for (const { person, official } of release.resolved) {
      const acting = person.offices.some(({ standing }) => standing === undefined);
      const [first] = person.mentions;
      if (official === undefined || listed.has(official.id) || person.deceased || !acting) continue;
      if (person.representedBy !== undefined || first === undefined) continue;
      if (person.mentions.some((mention) => isAside(release.text.value, mention))) continue;
      yield {
        at: { start: first.start, end: first.end },
        message: {
          id: `${official.name} disebut dengan jabatannya tetapi tidak ada di officials, jadi siaran ini tidak tampil di halamannya`,
          en: `${official.name} is named with an office but is not in officials`,
        },
        hint: { id: `Tambahkan ${official.id} pada officials`, en: `Add ${official.id} to officials` },
      };
    }
  },
};
