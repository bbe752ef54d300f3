import { shortCode } from "../../src/base/short-code.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";

/** The code of a release, and the way to where a text that went round is compared with it. */
export function AuthenticityMark({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const code = shortCode(release.fingerprint);
  return (
    <p class="quiet">
      <a href={`${newsroom.addressOf("authenticity").href}?kode=${code}`}>Periksa keaslian</a>, kode{" "}
      <code>{code}</code>
    </p>
  );
}

/** The same on paper. */
export function PrintedAuthenticity({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  return (
    <p>
      <strong>Periksa keaslian:</strong> {newsroom.addressOf("authenticity").url}, kode{" "}
      {shortCode(release.fingerprint)}
    </p>
  );
}
