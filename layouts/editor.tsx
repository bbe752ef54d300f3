import type { ContentPolicy } from "../src/outputs/content-policy.ts";
import type { Site } from "../src/site/model.ts";
import { Icons } from "./components/icons.tsx";
import { Policy } from "./components/policy.tsx";

export interface EditorPageProps {
  readonly title: string;
  readonly policy: ContentPolicy;
  /** Addresses of the program, and of what it reads first. */
  readonly script: string;
  readonly config: string;
  readonly home: string;
  readonly icons: Site["icons"];
}

const styles = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; }
.waiting label, .waiting input { display: block; }
.waiting input, .waiting button { font: inherit; padding: .5rem; margin-block: .25rem 1rem; min-height: 2.75rem; }
.waiting input { width: 100%; box-sizing: border-box; }
.siaran-tanggal { display: flex; flex-wrap: wrap; gap: .5rem; }
.siaran-tanggal > :is(input, select, button) {
  flex: none; width: auto !important; min-height: 2.5rem; padding-inline: .5rem; font: inherit; white-space: nowrap;
}
.siaran-tanggal > button { border: 1px solid; border-radius: .25rem; }
.siaran-periksa { font: .9375rem/1.5 system-ui, sans-serif; }
.siaran-periksa ol, .siaran-periksa ul { list-style: none; margin: 0; padding: 0; }
.siaran-temuan { margin-block: .5rem; border-inline-start: 4px solid #4a6572; padding: .25rem .75rem; }
.siaran-error { border-color: #b3261e; }
.siaran-warning { border-color: #b26a00; }
.siaran-periksa p { margin: 0; }
.siaran-periksa button {
  border: 0; padding: .25rem 0; min-height: 2rem; color: inherit; background: none; font: inherit; text-align: start;
  text-decoration: underline; cursor: pointer;
}
.siaran-periksa .siaran-ganti {
  margin-block: .25rem; border: 1px solid; border-radius: .25rem; padding: .25rem .75rem; text-decoration: none;
}
.waiting { max-width: 34rem; margin: 0 auto; padding: 4rem 1.25rem; }
`;

/** The page that the editor fills. It is for staff, so that no search engine shall list it. */
export function EditorPage({ title, policy, script, config, home, icons }: EditorPageProps) {
  return (
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Policy policy={policy} />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        <Icons icons={icons} />
        <meta name="referrer" content="same-origin" />
        <link rel="preload" as="fetch" href={config} crossorigin="anonymous" />
        <script type="module" src={script} />
        <style>{styles}</style>
      </head>
      <body>
        <main class="waiting" id="menunggu">
          <h1>{title}</h1>
          <p id="kabar">Editor sedang dibuka …</p>
          <noscript>
            <p>Editor memerlukan JavaScript. Naskah juga dapat ditulis sebagai berkas di repositori.</p>
          </noscript>
          <p>
            <a href={home}>Kembali ke situs</a>
          </p>
        </main>
      </body>
    </html>
  );
}
