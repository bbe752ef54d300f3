import { pagePolicy } from "../src/outputs/content-policy.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Redirect } from "../src/site/model.ts";
import { BareHead } from "./components/bare-head.tsx";
import { Filled } from "./components/filled.tsx";

/**
 * An old address that leads to the new one. A page, because a static host may know no other redirect; search
 * engines take an immediate refresh with a canonical link for a permanent move.
 */
export function RedirectPage({ newsroom, redirect: { to } }: { newsroom: Newsroom; redirect: Redirect }) {
  const { settings, home } = newsroom.site;
  const { words, language } = settings;
  return (
    <html lang={language}>
      <BareHead title={`${words.moved} – ${settings.short}`} policy={pagePolicy}>
        <meta http-equiv="refresh" content={`0; url=${to.href}`} />
        <link rel="canonical" href={to.url} />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={newsroom.assets.stylesheet.href} />
      </BareHead>
      <body>
        <header class="masthead">
          <div class="banner">
            <a class="brand" href={home.href}>
              {settings.title}
            </a>
          </div>
        </header>
        <main>
          <h1>{words.moved}</h1>
          <p>
            <Filled words={words.movedTo} parts={{ address: <a href={to.href}>{to.url}</a> }} />
          </p>
        </main>
      </body>
    </html>
  );
}
