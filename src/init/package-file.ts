import type { NewFile } from "./answers.ts";

export interface PackageOptions {
  /** The file as it is; absent where there is none. */
  readonly known: string | undefined;
  /** Where npm finds the program: a file, an address or a version. */
  readonly program: string;
  /** The version of sharp that the program is made for. */
  readonly sharp: string | undefined;
}

const scripts = {
  start: "siaran serve",
  check: "siaran check",
  build: "siaran build",
  verify: "siaran verify",
};

/**
 * The package.json of a newsroom, which does little but name the program and its version. What stands in it already
 * stays.
 * @throws {SyntaxError} where it is no JSON.
 */
export function packageFile({ known, program, sharp }: PackageOptions): NewFile {
  const found: Record<string, unknown> =
    known === undefined ? { name: "ruang-siaran", private: true } : JSON.parse(known);
  const content = {
    // Templates and a configuration of Eleventy may be TypeScript, which Node reads as modules only.
    type: "module",
    ...found,
    scripts: { ...scripts, ...mapOf(found.scripts) },
    dependencies: { siaran: program, ...mapOf(found.dependencies) },
    // One library for pictures, the newest, instead of an old one beside it.
    ...(sharp === undefined
      ? {}
      : { overrides: { "@11ty/eleventy-img": { sharp }, ...mapOf(found.overrides) } }),
  };
  return { path: "package.json", content: `${JSON.stringify(content, null, 2)}\n` };
}

function mapOf(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}
