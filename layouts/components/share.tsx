import type { Release } from "../../src/site/model.ts";
import { shareLinks } from "../../src/site/share.ts";
import { DeedButton } from "./deed-button.tsx";

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
    <DeedButton deed="message" label="Salin untuk WhatsApp" />
    <DeedButton deed="link" label="Salin tautan" />
    <DeedButton deed="share" label="Lainnya …" />
  </>
);
