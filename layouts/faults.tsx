import type { Diagnostic, Severity } from "../src/diagnostics/diagnostic.ts";
import { BareHead } from "./components/bare-head.tsx";

const words: Readonly<Record<Severity, string>> = {
  error: "Kesalahan",
  warning: "Peringatan",
  info: "Catatan",
};

const styles = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; }
body { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem; }
h1 { font-size: 1.6rem; line-height: 1.2; }
ol { list-style: none; padding: 0; }
li { border-inline-start: 4px solid #b3261e; padding: .25rem 0 .25rem 1rem; margin-block: 1.5rem; }
li.warning { border-color: #b26a00; }
li.info { border-color: #4a6572; }
code { font: .9rem ui-monospace, monospace; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
`;

/** The script is that of the preview, which comes back to the site when the faults are mended. */
const policy = {
  "default-src": ["'none'"],
  "style-src": ["'unsafe-inline'"],
  "script-src": ["'self'"],
  "connect-src": ["'self'"],
} as const;

/** What the preview shows instead of a page while something would stop publication. */
export function FaultsPage({ faults, onwards }: { faults: readonly Diagnostic[]; onwards: string }) {
  return (
    <html lang="id">
      <BareHead title={`${faults.length} temuan dalam naskah`} policy={policy}>
        <style>{styles}</style>
      </BareHead>
      <body>
        <main>
          <h1>Naskah belum bisa diterbitkan</h1>
          <p>
            Perbaiki yang berikut ini lalu simpan; halaman ini menghilang sendiri. Atau{" "}
            <a href={onwards}>lihat situs tanpa naskah yang salah</a>.
          </p>
          <ol>
            {faults.map(({ place, severity, message, hint }) => (
              <li class={severity}>
                <p>
                  <strong>{words[severity]}</strong>{" "}
                  <code>
                    {place.file}:{place.line}:{place.column}
                  </code>
                </p>
                <p>{message}.</p>
                {hint ? <p>{hint}.</p> : null}
              </li>
            ))}
          </ol>
        </main>
      </body>
    </html>
  );
}
