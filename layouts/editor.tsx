import type { ContentPolicy } from "../src/outputs/content-policy.ts";
import type { Site } from "../src/site/model.ts";
import { BareHead } from "./components/bare-head.tsx";
import { Icons } from "./components/icons.tsx";

export interface EditorPageProps {
  readonly title: string;
  readonly policy: ContentPolicy;
  /** Addresses of the program, and of what it reads first. */
  readonly script: string;
  /** Modules that the program begins with. */
  readonly modules: readonly string[];
  readonly config: string;
  readonly home: string;
  readonly icons: Site["icons"];
}

/** The page that the editor fills. It is for staff, so that no search engine shall list it. */
export function EditorPage({ title, policy, script, modules, config, home, icons }: EditorPageProps) {
  return (
    <html lang="id">
      <BareHead title={title} policy={policy}>
        <meta name="robots" content="noindex" />
        <Icons icons={icons} />
        <meta name="referrer" content="same-origin" />
        <link rel="preload" as="fetch" href={config} crossorigin="anonymous" />
        {modules.map((href) => (
          <link rel="modulepreload" href={href} />
        ))}
        <script type="module" src={script} />
      </BareHead>
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
