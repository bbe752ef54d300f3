import type { Patch } from "./patch.ts";

/**
 * What a newsroom needs of the main module: files of our formats as they are, which it would cut at both ends and give
 * other ends of lines; photos beside texts; drafts; and that nothing is lost that somebody wrote.
 */
export const newsroomPatches: readonly Patch[] = [
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
    // Releases of different months may have one name: what was written in one is not offered in the other.
    what: "name of what was not saved",
    found: /(=\(\{fileName:(\w),originalEntry:(\w)\}\)=>)\2\?\?\3\?\.slug\?\?``/g,
    times: 1,
    put: ([, begin = "", file = "", entry = ""]) => `${begin}${entry}?.subPath??${file}??\`\``,
  },
  {
    // Two stores that are made at once are given one version: in the first session of a browser one of them is missing.
    what: "stores of what was not saved",
    found:
      /(?<=async(#\w)\(\)\{let [\s\S]{0,90},(\w)=this\.#\w;if\([\s\S]{0,150})return (\w&&\((\w)\.close\(\),\4=await this\.#\w\(\w\+1\)\)),(?=\4\.onversionchange=)/g,
    times: 1,
    put: ([, name = "", store = "", raise = "", base = ""]) =>
      `${raise};if(!${base}.objectStoreNames.contains(${store}))return ${base}.close(),this.${name}();return `,
  },
  {
    what: "name of what was saved",
    found: /(\w\?``:)(\w\),(\w)&&)(?=\w+\(\3\.id\),\w+\.savedEntries)/g,
    times: 1,
    put: ([, begin = "", end = "", entry = ""]) => `${begin}${entry}?.subPath??${end}`,
  },
  {
    what: "name of what was kept",
    found: /(\{collectionName:(\w),originalEntry:(\w)\}=\w;await \w+\(\2,\3\?\.)slug/g,
    times: 1,
    put: ([, begin = ""]) => `${begin}subPath`,
  },
  {
    // Our field for photos shows those that lie beside the text.
    what: "what fields of our own are given",
    found: /(\w+\?\w+\(\{draft:\w+,locale:\w+\}\))\.entryMap:void 0,(?=onChange:)/g,
    times: 1,
    put: ([found = "", data = ""]) => `${found}getAsset:${data}.getAsset:void 0,`,
  },
];
