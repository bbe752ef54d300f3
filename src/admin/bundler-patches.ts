import { join } from "node:path";
import { programFolder } from "../disk/program-folder.ts";
import type { Patch } from "./patch.ts";

/** The icons that the editor shows, in their one weight; those of all come to fifteen times as much. */
const icons = join(programFolder, "layouts/assets/font/icons.woff2");

/** The name of Indonesian among the languages of the editor, and of the module with its words. */
export const ownLanguage = { code: "id", module: "siaran:id" } as const;

/** What the main module needs to be bundled: fonts that a bundler sees, and Indonesian in the place of the other translations. */
export const bundlerPatches: readonly Patch[] = [
  {
    what: "fonts of another host",
    found: /@font-face \{[^{}]*cdn\.jsdelivr\.net[^{}]*\}/g,
    times: 3,
    put: () => "",
  },
  {
    what: "addresses of fonts",
    found: /new URL\(`assets\/([\w-]+\.woff2)`,import\.meta\.url\)/g,
    times: 3,
    put: ([, name = ""]) => addressOf(name.startsWith("material-symbols") ? icons : `./assets/${name}`),
  },
  {
    what: "addresses of other files",
    found: /new URL\(`assets\/([\w-]+\.(?:js|png|wasm))`,import\.meta\.url\)/g,
    times: 3,
    put: ([, name = ""]) => addressOf(`./assets/${name}`),
  },
  {
    what: "offer of another language",
    found: /(?<=if\()await \w+\(`newLanguageCta`\)(?=\)return)/g,
    times: 1,
    put: () => "true",
  },
  {
    what: "list of languages",
    found: /`ar,bg,ca,[\w,-]+,zh-TW`(?=\.split)/g,
    times: 1,
    put: () => `\`${ownLanguage.code},en-US\``,
  },
  {
    what: "first of the translations",
    found: /(?<=\{)ar:(\(\)=>\w+\(\(\)=>import\(`)\.\.\/locales\/ar\.json`/g,
    times: 1,
    put: ([, begin = ""]) => `${ownLanguage.code}:${begin}${ownLanguage.module}\``,
  },
  {
    what: "other translations",
    found:
      /,(?:\w+|"[\w-]+"):\(\)=>\w+\(\(\)=>import\(`\.\.\/locales\/[\w-]+\.json`\),\[\],import\.meta\.url\)/g,
    times: 27,
    put: () => "",
  },
];

/** The same for modules that are loaded later. */
export const chunkPatches: readonly Patch[] = [
  {
    what: "address of a decoder",
    found: /new URL\(`\.\.\/assets\/([\w-]+\.wasm)`,import\.meta\.url\)/g,
    times: 1,
    put: ([, name = ""]) => addressOf(`../assets/${name}`),
  },
];

/** The address of a file that the bundler copies; `§` marks where its name stands. */
function addressOf(file: string): string {
  return `new URL(§${file}§,import.meta.url)`;
}
