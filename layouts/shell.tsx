import type { Address } from "../src/address.ts";
import type { Release } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import type { StructuredData } from "../src/outputs/structured-data.ts";
import { FaultBanner } from "./components/fault-banner.tsx";
import { Footer } from "./components/footer.tsx";
import { Header, type Section } from "./components/header.tsx";
import { SocialMeta } from "./components/social-meta.tsx";
import { StructuredDataScript } from "./components/structured-data.tsx";
import type { Children } from "./jsx/jsx-runtime.ts";

export interface ShellProps {
  readonly newsroom: Newsroom;
  /** Without the name of the site, which is appended; absent on the home page. */
  readonly title?: string;
  readonly description: string;
  readonly address: Address;
  /** The feed of what the page shows. */
  readonly feed: { readonly title: string; readonly address: Address; readonly json?: Address };
  /** The part of the site the page belongs to. */
  readonly section?: Section;
  /** The release that the page shows. */
  readonly release?: Release;
  /** What the page tells machines about itself. */
  readonly structuredData?: StructuredData;
  /** Pages that search engines should not list. */
  readonly hidden?: boolean;
  readonly head?: Children;
  readonly children: Children;
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
    release,
    structuredData,
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
        {/* Without an icon of its own, browsers ask every site for one that is not there. */}
        <link rel="icon" href={newsroom.site.emblem?.href ?? "data:,"} />
        <link rel="alternate" type="application/rss+xml" title={feed.title} href={feed.address.href} />
        <link
          rel="alternate"
          type="application/feed+json"
          title={feed.title}
          href={(feed.json ?? newsroom.addressOf("jsonFeed")).href}
        />
        {feed.address.path === newsroom.addressOf("feed").path ? null : (
          <link
            rel="alternate"
            type="application/rss+xml"
            title={settings.title}
            href={newsroom.addressOf("feed").href}
          />
        )}
        <SocialMeta
          site={newsroom.site}
          title={title ?? settings.title}
          description={description}
          address={address}
          release={release}
        />
        {structuredData ? <StructuredDataScript data={structuredData} /> : null}
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
        <main id="s-isi" tabindex={-1}>
          {children}
        </main>
        <Footer newsroom={newsroom} />
      </body>
    </html>
  );
}
