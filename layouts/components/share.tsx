import type { Release } from "../../src/model.ts";
import { shareLinks } from "../../src/share.ts";

/** Handing a release on: links for everybody, buttons where a script has shown that they work. */
export function Share({ release }: { release: Release }) {
  return (
    <section class="share screen-only" aria-labelledby="s-bagikan">
      <h2 id="s-bagikan" class="label">
        Bagikan
      </h2>
      <ul class="actions">
        {shareLinks(release).map(({ service, label, href }) => (
          <li>
            <a href={href} rel={service === "mail" ? undefined : "external noreferrer"}>
              {label}
            </a>
          </li>
        ))}
        {buttons}
      </ul>
      <p class="said" role="status" />
    </section>
  );
}

const buttons = (
  <>
    <li>
      <button type="button" data-deed="link" hidden>
        Salin tautan
      </button>
    </li>
    <li>
      <button type="button" data-deed="share" hidden>
        Lainnya …
      </button>
    </li>
  </>
);
