import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { programFolder } from "../disk/program-folder.ts";
import type { DoctorFinding } from "./finding.ts";

/** Written at the top of a layout that replaces one of the program's, with the digest of what it was taken from. */
const head = /^\/\/ From layouts\/\S+ of Siaran \S+, digest ([0-9a-f]{12})\.$/m;

/** The program's layouts that a newsroom can replace, by their names. */
export function layoutNames(): string[] {
  return readdirSync(join(programFolder, "layouts"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tsx"))
    .map((name) =>
      name
        .split(sep)
        .join("/")
        .replace(/\.tsx$/, ""),
    )
    .sort();
}

/** A layout of the program as a newsroom begins to change it. */
export function copyOfLayout(name: string): string {
  const { code, version } = originalOf(`${name}.tsx`);
  return `// From layouts/${name}.tsx of Siaran ${version}, digest ${digestOf(code)}.\n${code}`;
}

/** Looks at the layouts that a newsroom has in the place of the program's. @param newsroom its folder. */
export function checkLayouts(newsroom: string): DoctorFinding[] {
  const folder = join(newsroom, "layouts");
  if (newsroom === programFolder || !existsSync(folder)) return [];
  const replaced = layoutNames().filter((name) => existsSync(join(folder, `${name}.tsx`)));
  return replaced.map((name): DoctorFinding => {
    const file = `layouts/${name}.tsx`;
    const from = head.exec(readFileSync(join(folder, `${name}.tsx`), "utf8"))?.[1];
    if (from === digestOf(originalOf(`${name}.tsx`).code))
      return {
        level: "good",
        message: {
          id: `${file} menggantikan yang ada di program`,
          en: `${file} replaces the program's`,
        },
      };
    return {
      level: "advice",
      message: from
        ? {
            id: `${file} dibuat dari tata letak yang lebih lama daripada yang ada di program ini`,
            en: `${file} was made from an older layout than this program has`,
          }
        : {
            id: `${file} tidak menyebut dari tata letak mana ia dibuat`,
            en: `${file} does not say which layout it was made from`,
          },
      hint: {
        id: `Bandingkan dengan siaran layout ${name} --print, lalu perbarui baris pertamanya`,
        en: `Compare it with siaran layout ${name} --print, then renew its first line`,
      },
    };
  });
}

function originalOf(file: string): { readonly code: string; readonly version: string } {
  const code = readFileSync(join(programFolder, "layouts", file), "utf8");
  const { version } = JSON.parse(readFileSync(join(programFolder, "package.json"), "utf8"));
  return { code, version: String(version) };
}

function digestOf(code: string): string {
  return createHash("sha256").update(code).digest("hex").slice(0, 12);
}
