import type { Attachment } from "../../src/site/model.ts";

/** Files that come with a release, with their kind and size. */
export function Attachments({ attachments }: { attachments: readonly Attachment[] }) {
  if (attachments.length === 0) return null;
  return (
    <section aria-labelledby="s-lampiran">
      <h2 id="s-lampiran" class="label">
        Lampiran
      </h2>
      <ul class="attachments">
        {attachments.map(({ address, title, file, size }) => (
          <li>
            <a href={address.href}>
              <bdi>{title}</bdi>
            </a>
            <small>
              {(file.split(".").at(-1) ?? "").toUpperCase()}, {formatSize(size)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Bytes in words, with the decimal comma of Indonesian. */
function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
