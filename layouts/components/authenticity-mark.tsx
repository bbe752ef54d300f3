import { shortCode } from "../../src/base/short-code.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";

/** The code of a release, and the way to where a text that went round is compared with it. */
export function AuthenticityMark({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const code = shortCode(release.fingerprint);
  const words = newsroom.site.settings.wordsIn[release.lang];
  return (
    <p class="quiet screen-only">
      <a href={`${newsroom.addressOf("authenticity").href}?kode=${code}`}>{words.checkGenuine}</a>,{" "}
      {words.code} <code>{code}</code>
    </p>
  );
}

/** The same on paper. */
export function PrintedAuthenticity({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const words = newsroom.site.settings.wordsIn[release.lang];
  return (
    <p>
      <strong>{words.checkGenuine}:</strong> {newsroom.addressOf("authenticity").url}, {words.code}{" "}
      {shortCode(release.fingerprint)}
    </p>
  );
}
