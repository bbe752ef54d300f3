import type { Redirect } from "../src/model.ts";

/**
 * An old address that leads to the new one. A page, because a static host may know no other redirect; search
 * engines take an immediate refresh with a canonical link for a permanent move.
 */
export function RedirectPage({ redirect: { to } }: { redirect: Redirect }) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Alamat pindah</title>
        <meta http-equiv="refresh" content={`0; url=${to.href}`} />
        <link rel="canonical" href={to.url} />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body>
        <p>
          Halaman ini pindah ke <a href={to.href}>{to.url}</a>.
        </p>
      </body>
    </html>
  );
}
