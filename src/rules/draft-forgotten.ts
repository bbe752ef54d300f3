import { dayOf, daysBetween } from "../base/date.ts";
import type { CollectionRule } from "./rule.ts";

/** Days after which news is none any more. */
const patience = 30;

/**
 * A draft whose date is more than a month ago was forgotten, or decided against without being deleted. Either way
 * nobody will publish it by accident once it is settled.
 *
 * ok:
 *     now: 2019-07-25
 *     status: draft
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 *
 * not-ok:
 *     now: 2019-10-01
 *     status: ⟦draft⟧
 *     ---
 *     Lomba dibuka, Kamis (18/7/2019).
 */
export const draftForgotten: CollectionRule = {
  code: "draft-forgotten",
  severity: "warning",
  needs: "release",
  scope: "collection",
  anyLanguage: true,
  about: { id: "draf yang lama terlupakan", en: "a draft forgotten for long" },
  *check({ releases, site }) {
    for (const release of releases) {
      if (release.manuscript.keys.status !== "draft") continue;
      const days = daysBetween(release.day, dayOf(site.now));
      if (days <= patience) continue;
      yield {
        in: release,
        at: { key: ["status"] },
        message: {
          id: `Draf ini bertanggal ${days} hari yang lalu dan belum diterbitkan`,
          en: `This draft is dated ${days} days ago and was never published`,
        },
        hint: {
          id: "Terbitkan dengan menghapus baris status, atau hapus berkasnya",
          en: "Publish it by deleting the line, or delete the file",
        },
      };
    }
  },
};
