import type { Release } from "../../src/site/model.ts";
import { type ShareLink, shareLinks } from "../../src/site/share.ts";
import { DeedButton } from "./deed-button.tsx";

/** Handing a release on: links for everybody, buttons where a script has shown that they work. */
export function Share({ release }: { release: Release }) {
  return (
    <section class="share screen-only" aria-labelledby="s-bagikan">
      <h2 id="s-bagikan" class="label">
        Bagikan
      </h2>
      <ul class="actions">
        {shareLinks(release).map((link) => (
          <ServiceLink link={link} />
        ))}
        {buttons}
      </ul>
      <p class="said" role="status" />
    </section>
  );
}

/** The same at the head of a release: what nearly everybody here uses, and a way to all others. No button, which would push the text when its script comes. */
export function ShareLine({ release }: { release: Release }) {
  const [first] = shareLinks(release);
  return (
    <div class="screen-only">
      <ul class="actions" aria-label="Bagikan siaran ini">
        {first ? <ServiceLink link={first} isMain /> : null}
        {more}
      </ul>
    </div>
  );
}

function ServiceLink({
  link: { service, label, href },
  isMain = false,
}: {
  link: ShareLink;
  isMain?: boolean;
}) {
  return (
    <li>
      <a
        class={isMain ? "main" : undefined}
        href={href}
        rel={service === "mail" ? undefined : "external noreferrer"}
      >
        {isMain ? "Kirim lewat " : null}
        {label}
      </a>
    </li>
  );
}

const buttons = (
  <>
    <DeedButton deed="message" label="Salin untuk WhatsApp" />
    <DeedButton deed="link" label="Salin tautan" />
    <DeedButton deed="share" label="Lainnya …" />
  </>
);

const more = (
  <li>
    <a href="#s-bagikan">Cara lain</a>
  </li>
);
