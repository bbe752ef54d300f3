import type { Language } from "../../src/base/language.ts";
import type { Attachment, Words } from "../../src/site/model.ts";

export interface AttachmentsProps {
  readonly attachments: readonly Attachment[];
  readonly words: Words;
  readonly language: Language;
}

/** Files that come with a release, with their kind and size. */
export function Attachments({ attachments, words, language }: AttachmentsProps) {
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="s-lampiran">
      <h2 id="s-lampiran" class="label">
        {words.attachments}
      </h2>
      <ul class="attachments">
        {attachments.map(({ address, title, file, size }) => (
          <li>
            <a href={address.href}>
              <bdi>{title}</bdi>
            </a>
            <small>
              {(file.split(".").at(-1) ?? "").toUpperCase()}, {formatSize(size, language)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bytes in words, with the decimal comma of Indonesian. */
function formatSize(bytes: number, language: Language): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace(".", language === "id" ? "," : ".")} MB`;
}
