import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../disk/program-folder.ts";
import { checkNode } from "./check-node.ts";
import type { DoctorFinding } from "./finding.ts";

/** Looks at the program itself: the Node that runs it, and whether the newsroom has installed what it names. */
export function checkProgram(newsroom: string, now: number): DoctorFinding[] {
  const manifest = readManifest(programFolder);
  const version = text(manifest.version) ?? "?";
  const running = `Siaran ${version}, Node.js ${process.versions.node}`;
  return [
    { level: "good", message: { id: running, en: running } },
    ...checkNode({ needed: text(entryOf(manifest.engines, "node")) ?? "", now }),
    ...checkInstalled(newsroom, version),
    ...checkPictures(text(entryOf(manifest.dependencies, "sharp"))),
  ];
}

/** A version that package.json names and that is not the one that runs. */
function checkInstalled(newsroom: string, version: string): DoctorFinding[] {
  const wanted = text(entryOf(readManifest(newsroom).dependencies, "siaran"));
  if (wanted === undefined || !/^\d+\.\d+\.\d+$/.test(wanted) || wanted === version) return [];
  return [
    {
      level: "problem",
      message: {
        id: `package.json meminta Siaran ${wanted}, sedangkan yang berjalan ${version}`,
        en: `package.json asks for Siaran ${wanted}, and ${version} is running`,
      },
      hint: { id: "Jalankan npm install", en: "Run npm install" },
    },
  ];
}

/** Without `overrides`, npm installs an old library for pictures beside the new one. */
function checkPictures(wanted: string | undefined): DoctorFinding[] {
  const places = ["node_modules/@11ty/eleventy-img", "../@11ty/eleventy-img"];
  const found = places
    .map((place) => join(programFolder, place, "node_modules/sharp"))
    .find((folder) => existsSync(folder));
  const version = found === undefined ? undefined : text(readManifest(found).version);
  if (version === undefined || version === wanted) return [];
  return [
    {
      level: "advice",
      message: {
        id: `sharp ${version} ikut terpasang di samping ${wanted}`,
        en: `sharp ${version} is installed beside ${wanted}`,
      },
      hint: {
        id: `Tulis "overrides": {"@11ty/eleventy-img": {"sharp": "${wanted}"}} dalam package.json, hapus node_modules dan package-lock.json, lalu npm install`,
        en: `Write "overrides": {"@11ty/eleventy-img": {"sharp": "${wanted}"}} into package.json, delete node_modules and package-lock.json, then npm install`,
      },
    },
  ];
}

function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function entryOf(map: unknown, key: string): unknown {
  return typeof map === "object" && map !== null ? Reflect.get(map, key) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
