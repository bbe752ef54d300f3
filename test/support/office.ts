import { writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const plugin = pathToFileURL(join(root, "src/eleventy/plugin.ts")).href;
let count = 0;

export interface ConfigOptions {
  /** Added after the plug-in. */
  readonly lines?: string;
  /** Other folders of Eleventy. */
  readonly dir?: Readonly<Record<string, string>>;
}

/**
 * Writes a configuration of Eleventy for templates in the folder `pages` of a folder. Each has a name of its own,
 * because what was imported once is not read again.
 * @returns its path, for `build`.
 */
export async function writeConfig(
  folder: string,
  { lines = "", dir: others }: ConfigOptions,
): Promise<string> {
  count += 1;
  const file = join(folder, `config-${count}.mjs`);
  const input = others?.input ?? join(folder, "pages");
  const includes = relative(input, join(root, "layouts"));
  const dir = { includes, ...others, input: relative(".", input) };
  await writeFile(
    file,
    `import { siaran } from ${JSON.stringify(plugin)};
    export default function configure(config) {
      config.addPlugin(siaran);
      ${lines}
      return { dir: ${JSON.stringify(dir)} };
    }`,
  );
  return file;
}
