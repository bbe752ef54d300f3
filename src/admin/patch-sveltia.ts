import { bundlerPatches, chunkPatches } from "./bundler-patches.ts";
import { newsroomPatches } from "./newsroom-patches.ts";

const mainPatches = [...bundlerPatches, ...newsroomPatches];

/**
 * Makes the program of Sveltia CMS fit to be bundled for a site that asks nobody but itself and its Git host.
 * @throws where a place that must be changed is not where it was: another version was installed.
 */
export function patchSveltia(code: string, isMain: boolean): string {
  const imports = new Map<string, string>();
  const changed = (isMain ? mainPatches : chunkPatches).reduce((text, { what, found, times, put }) => {
    const places = [...text.matchAll(found)];
    if (places.length !== times)
      throw new Error(`Sveltia CMS: ${what} found ${places.length} times in place of ${times}`);
    return text.replace(found, (...match: string[]) =>
      put(match).replace(/§([^§]+)§/, (_, file: string) => {
        const name = imports.get(file) ?? `siaranFile${imports.size}`;
        imports.set(file, name);
        return name;
      }),
    );
  }, code);
  const lines = [...imports].map(([file, name]) => `import ${name} from ${JSON.stringify(file)};`);
  return `${lines.join("\n")}\n${changed}`;
}
