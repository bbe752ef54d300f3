import { join } from "node:path";
import { programFolder } from "../disk/program-folder.ts";

/** A change of the program of Sveltia CMS, with how often its place is found; elsewhere it has moved, and nothing is built. */
interface Patch {
  readonly what: string;
  readonly found: RegExp;
  readonly times: number;
  readonly put: (found: readonly string[]) => string;
}

/** The icons that the editor shows, in their one weight; those of all come to fifteen times as much. */
const icons = join(programFolder, "layouts/assets/font/icons.woff2");

/** The name of Indonesian among the languages of the editor, and of the module with its words. */
export const ownLanguage = { code: "id", module: "siaran:id" } as const;

/**
 * The main module: fonts that a bundler sees; files of our formats as they are, which it would cut at both ends and give
 * other ends of lines; and Indonesian in the place of the other translations.
 */
const mainPatches: readonly Patch[] = [
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
    what: "text of a file before it is cut",
    found: /(?<=;)(\w)=\1\.trim\(\)\.replace\(\/\\r\\n\?\/g,`\n`\);(?=let)/g,
    times: 1,
    put: ([line = "", text = ""]) => `let siaranText=${text};${line}`,
  },
  {
    what: "reading by a format of our own",
    found: /(\?\.parser;if\((\w)\)return \2)\(\w\)/g,
    times: 1,
    put: ([, call = ""]) => `${call}(siaranText)`,
  },
  {
    what: "writing by a format of our own",
    found: /(\?\.formatter;if\((\w)\)return)`\$\{\(await \2\((\w)\)\)\.trim\(\)\}\\n`/g,
    times: 1,
    put: ([, begin = "", format = "", values = ""]) => `${begin} await ${format}(${values})`,
  },
  {
    // Releases lie in folders named for years and months, and what begins with an underscore is no release.
    what: "paths of entries",
    found: /(?<=else\{let \w=`\$\{\w+\(\w\)\.replace\(\w+,)`\[\^\/\]\+\?`/g,
    times: 1,
    put: () => "`[^/_.][^/]*?`",
  },
  {
    // They lie beside the text, where they are also written; they are looked for in the folder above it.
    what: "places of photos",
    found: /=(\w+)\((\w+)\(\[(\w+),\w+,(\w+)\]\)\);return (\w+)\(\)\.get\((\w+)\)(?=\})/g,
    times: 1,
    put: ([found = "", clean, join, folder, name, known]) =>
      `${found}??${known}().get(${clean}(${join}([${folder},${name}])))`,
  },
  {
    // Phones call all photos `image.jpg`, and two files of one commit must not have one name.
    what: "names of files that are saved together",
    found: /(=(\w)\.find\(\w=>\w\.sha===[\s\S]{0,200}\?\{\}:\{assetNamesInSameFolder:)(\w)(?=\}\);)/g,
    times: 1,
    put: ([, begin = "", saving = "", names = ""]) =>
      `${begin}[...${names},...${saving}.map(({name})=>name)]`,
  },
  {
    // Another release may name the same photo: what lies beside a text stays when the text goes.
    what: "files that are deleted with a text",
    found: /\(\{entry:\w+,collectionName:\w+,fileName:\w+,relative:(\w+)=!1\}\)=>\{/g,
    times: 1,
    put: ([begin = "", isBeside]) => `${begin}if(${isBeside})return[];`,
  },
  {
    // A draft may be saved with whatever is there already.
    what: "fields that drafts need",
    found: /(?<=,\w+=(\w+)=>)(!\w+\(\1\)\|\|\(\w+\(\1\)\?\?`draft`\)!==`draft`)/g,
    times: 1,
    put: ([original = "", draft = ""]) =>
      `Object.values(${draft}.currentValues??{})[0]?.status!==\`draft\`&&(${original})`,
  },
  {
    // A setting of the site or a new program is no reason to throw away what somebody wrote.
    what: "age of what was not saved",
    found: /(?<=\?)\w+\.cmsConfigVersion===\w+\.current(?=\?)/g,
    times: 1,
    put: () => "true",
  },
  {
    // Our field for photos shows those that lie beside the text.
    what: "what fields of our own are given",
    found: /(\w+\?\w+\(\{draft:\w+,locale:\w+\}\))\.entryMap:void 0,(?=onChange:)/g,
    times: 1,
    put: ([found = "", data = ""]) => `${found}getAsset:${data}.getAsset:void 0,`,
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

const chunkPatches: readonly Patch[] = [
  {
    what: "address of a decoder",
    found: /new URL\(`\.\.\/assets\/([\w-]+\.wasm)`,import\.meta\.url\)/g,
    times: 1,
    put: ([, name = ""]) => addressOf(`../assets/${name}`),
  },
];

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

/** The address of a file that the bundler copies; `§` marks where its name stands. */
function addressOf(file: string): string {
  return `new URL(§${file}§,import.meta.url)`;
}
