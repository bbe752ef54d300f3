import type { ComponentChildren } from "preact";
import type { Address } from "../src/address.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { FaultBanner } from "./components/fault-banner.tsx";
import { Footer } from "./components/footer.tsx";
import { Header, type Section } from "./components/header.tsx";

export interface ShellProps {
  readonly newsroom: Newsroom;
  /** Without the name of the site, which is appended; absent on the home page. */
  readonly title?: string;
  readonly description: string;
  readonly address: Address;
  /** The feed of what the page shows. */
  readonly feed: { readonly title: string; readonly address: Address };
  /** The part of the site the page belongs to. */
  readonly section?: Section;
  /** `article` for releases. */
  readonly kind?: "website" | "article";
  /** Pages that search engines should not list. */
  readonly hidden?: boolean;
  readonly head?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Everything around the content of a page. */
export function Shell(props: ShellProps) {
  const {
    newsroom,
    title,
    description,
    address,
    feed,
    section,
    kind = "website",
    hidden,
    head,
    children,
  } = props;
  const { settings } = newsroom.site;
  const fullTitle = title === undefined ? settings.title : `${title} – ${settings.short}`;
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        {hidden ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={address.url} />}
        <meta name="color-scheme" content="light dark" />
        <link
          rel="preload"
          href={newsroom.assets.font.href}
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
        />
        <link rel="stylesheet" href={newsroom.assets.stylesheet.href} />
        <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.address.href} />
        {feed.address.path === newsroom.addressOf("feed").path ? null : (
          <link
            rel="alternate"
            type="application/rss+xml"
            title={settings.title}
            href={newsroom.addressOf("feed").href}
          />
        )}
        <meta property="og:site_name" content={settings.title} />
        <meta property="og:title" content={title ?? settings.title} />
        <meta property="og:description" content={description} />
        <meta property="og:type" content={kind} />
        <meta property="og:url" content={address.url} />
        <meta property="og:locale" content="id_ID" />
        {head}
      </head>
      <body>
        <a class="skip" href="#s-isi">
          Langsung ke isi
        </a>
        <FaultBanner faults={newsroom.faults} />
        {settings.notice ? (
          <aside class="notice" aria-label="Pemberitahuan">
            <p>{settings.notice}</p>
          </aside>
        ) : null}
        <Header newsroom={newsroom} current={section} />
        <main id="s-isi" tabIndex={-1}>
          {children}
        </main>
        <Footer newsroom={newsroom} />
      </body>
    </html>
  );
}
