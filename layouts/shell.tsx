import type { Address } from "../src/base/address.ts";
import type { Language } from "../src/base/language.ts";
import { pagePolicyFor } from "../src/outputs/content-policy.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { StructuredData } from "../src/outputs/structured-data.ts";
import type { Release, Site } from "../src/site/model.ts";
import { FaultBanner } from "./components/fault-banner.tsx";
import { Footer } from "./components/footer.tsx";
import { Header, type Section } from "./components/header.tsx";
import { Icons } from "./components/icons.tsx";
import { Notice } from "./components/notice.tsx";
import { Policy } from "./components/policy.tsx";
import { SocialMeta } from "./components/social-meta.tsx";
import { StructuredDataScript } from "./components/structured-data.tsx";
import type { Children } from "./jsx/jsx-runtime.ts";
import { onceEach } from "./once-each.ts";

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
  /** Of the page; that of its release, or of the site, unless another is given. */
  readonly language?: Language;
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
    language = release?.lang ?? newsroom.site.settings.language,
    structuredData,
    hidden,
    head,
    children,
  } = props;
  const { settings } = newsroom.site;
  const fullTitle = title === undefined ? settings.title : `${title} – ${settings.short}`;
  return (
    <html lang={language}>
      <head>
        {form}
        {policy(newsroom, undefined)}
        <title>{fullTitle}</title>
        <meta name="description" content={description} />
        {hidden || settings.isTrial ? (
          <meta name="robots" content="noindex" />
        ) : (
          <link rel="canonical" href={address.url} />
        )}
        {design(newsroom, undefined)}
        {settings.isTrial ? null : <FeedLinks newsroom={newsroom} feed={feed} />}
        <SocialMeta
          site={newsroom.site}
          title={title ?? settings.title}
          description={description}
          address={address}
          release={release}
          language={language}
        />
        {structuredData ? <StructuredDataScript data={structuredData} /> : null}
        {head}
      </head>
      <body>
        {notices(newsroom, language)}
        <Header newsroom={newsroom} current={section} language={language} />
        <main id="s-isi" tabindex={-1}>
          {children}
        </main>
        <Footer newsroom={newsroom} language={language} />
      </body>
    </html>
  );
}

/** The ways to the feeds of a page; a site with drafts has none. */
function FeedLinks({ newsroom, feed: { title, address, json } }: Pick<ShellProps, "newsroom" | "feed">) {
  const whole = newsroom.addressOf("feed");
  return (
    <>
      <link rel="alternate" type="application/rss+xml" title={title} href={address.href} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={title}
        href={(json ?? newsroom.addressOf("jsonFeed")).href}
      />
      {address.path === whole.path ? null : (
        <link
          rel="alternate"
          type="application/rss+xml"
          title={newsroom.site.settings.title}
          href={whole.href}
        />
      )}
    </>
  );
}

const form = (
  <>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
  </>
);

const policy = onceEach(({ site }) => <Policy policy={pagePolicyFor(site.settings)} />);

const design = onceEach(({ site, assets }) => (
  <>
    <meta name="color-scheme" content="light dark" />
    {assets.fonts.map(({ href }) => (
      <link rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
    ))}
    <link rel="stylesheet" href={assets.stylesheet.href} />
    <Icons icons={site.icons} />
    <AnalyticsScript analytics={site.settings.analytics} />
  </>
));

function AnalyticsScript({ analytics }: { analytics: Site["settings"]["analytics"] }) {
  return analytics ? <script src={analytics.script} defer {...analytics.attributes} /> : null;
}

/** What stands above the head of every page. */
const notices = onceEach(({ site: { settings }, faults }, language: Language) => (
  <>
    <a class="skip" href="#s-isi">
      {settings.wordsIn[language].skip}
    </a>
    <FaultBanner faults={faults} />
    {settings.notice ? <Notice settings={settings} text={settings.notice} language={language} /> : null}
  </>
));
