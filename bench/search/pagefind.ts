import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Call } from "../build/contenders.ts";

/** The call by which Pagefind indexes the releases of a site. */
export function pagefindCall(program: string, site: string): Call {
  const pages = ["--site", site, "--glob", "siaran/*/*/*/index.html", "--root-selector", "main"];
  return { command: program, words: [...pages, "--force-language", "id", "--silent"], folder: site };
}

/** The least page that shows ten results of Pagefind. @returns its path. */
export async function writePagefindPage(site: string): Promise<string> {
  await writeFile(
    join(site, "pagefind.html"),
    '<script type="module" src="/pagefind-page.js"></script><ol></ol>',
  );
  await writeFile(join(site, "pagefind-page.js"), script);
  return "/pagefind.html";
}

const script = `import { search } from "/pagefind/pagefind.js";
const { results } = await search(new URLSearchParams(location.search).get("q"));
const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
for (const { meta, excerpt } of found) {
  const item = document.createElement("li");
  item.innerHTML = meta.title + excerpt;
  document.querySelector("ol").append(item);
}
document.body.dataset.done = "";
`;
