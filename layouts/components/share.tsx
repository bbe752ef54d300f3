import type { Release, Words } from "../../src/site/model.ts";
import { type ShareLink, shareLinks } from "../../src/site/share.ts";
import { DeedButton } from "./deed-button.tsx";

interface ShareProps {
  readonly release: Release;
  readonly words: Words;
}

/** Handing a release on: links for everybody, buttons where a script has shown that they work. */
export function Share({ release, words }: ShareProps) {
  return (
    <section class="share screen-only" aria-labelledby="s-bagikan">
      <h2 id="s-bagikan" class="label">
        {words.share}
      </h2>
      <ul class="actions">
        {shareLinks(release, words.mail).map((link) => (
          <ServiceLink link={link} />
        ))}
        <DeedButton deed="message" label={words.copyMessage} />
        <DeedButton deed="link" label={words.copyLink} />
        <DeedButton deed="share" label={words.more} />
      </ul>
      <p class="said" role="status" />
    </section>
  );
}

/** The same at the head of a release: what nearly everybody here uses, and a way to all others. No button, which would push the text when its script comes. */
export function ShareLine({ release, words }: ShareProps) {
  const [first] = shareLinks(release, words.mail);
  return (
    <div class="screen-only">
      <ul class="actions" aria-label={words.shareRelease}>
        {first ? <ServiceLink link={first} by={words.sendBy} /> : null}
        <li>
          <a href="#s-bagikan">{words.otherWays}</a>
        </li>
      </ul>
    </div>
  );
}

function ServiceLink({
  link: { service, label, href },
  by,
}: {
  link: ShareLink;
  /** What stands before the name of the service that is used most. */
  by?: string;
}) {
  return (
    <li>
      <a
        class={by !== undefined ? "main" : undefined}
        href={href}
        rel={service === "mail" ? undefined : "external noreferrer"}
      >
        {by === undefined ? null : `${by} `}
        {label}
      </a>
    </li>
  );
}
