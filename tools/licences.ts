/** A package as CycloneDX describes it, as far as its licence goes. */
export interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly (
    | { readonly license: { readonly id?: string; readonly name?: string } }
    | { readonly expression: string }
  )[];
}

export interface Licence {
  readonly name: string;
  readonly version: string;
  /** An expression of SPDX; absent where the package has none. */
  readonly licence?: string;
  readonly isAllowed: boolean;
}

/** Licences under which an office may use and pass on what Siaran is made of; none asks that its own texts be given away. */
const allowed: ReadonlySet<string> = new Set([
  "0BSD",
  "Apache-2.0",
  // Of minipass; as permissive as MIT.
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  // Of mdn-data, which svgo beside Sveltia CMS reads; a waiver of all rights.
  "CC0-1.0",
  "ISC",
  // Of libvips, which is a library of its own beside sharp.
  "LGPL-3.0-or-later",
  "MIT",
  "MIT-0",
  // Of lightningcss and satori; it holds for changes of their own files.
  "MPL-2.0",
  "OFL-1.1",
  "Python-2.0",
  "Zlib",
]);

/** Packages that name their licence in no form that machines read, with what their file LICENSE says. */
const stated: Readonly<Record<string, string>> = {
  "duck@0.1.12": "BSD-2-Clause",
  "duplexer@0.1.1": "MIT",
};

/** The licences of packages, each version once, by name. */
export function licencesOf(components: readonly Component[]): Licence[] {
  const all = components.map(({ name, version, licenses }): Licence => {
    const licence = expressionOf(licenses) ?? stated[`${name}@${version}`];
    if (licence === undefined) return { name, version, isAllowed: false };
    return { name, version, licence, isAllowed: isAllowed(licence) };
  });
  const byKey = new Map(all.map((entry) => [`${entry.name}@${entry.version}`, entry]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

function expressionOf(licenses: Component["licenses"] = []): string | undefined {
  const parts = licenses.flatMap((entry) => {
    const part = "expression" in entry ? entry.expression : (entry.license.id ?? entry.license.name);
    return part === undefined ? [] : [part];
  });
  // Several licences side by side all hold.
  return parts.length === 0 ? undefined : parts.join(" AND ");
}

/** Whether an expression of SPDX can be met: one licence of each `OR`, and all of each `AND`. */
export function isAllowed(expression: string): boolean {
  const inner = /\(([^()]*)\)/.exec(expression);
  if (inner?.[1] !== undefined)
    return isAllowed(expression.replace(inner[0], isAllowed(inner[1]) ? "MIT" : "UNKNOWN"));
  return expression
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.trim())));
}

/** The list that people read. */
export function formatLicences(licences: readonly Licence[]): string {
  return licences
    .map(
      ({ name, version, licence = "no licence", isAllowed }) =>
        `${name} ${version}: ${licence}${isAllowed ? "" : " NOT ALLOWED"}\n`,
    )
    .join("");
}
