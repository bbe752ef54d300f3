import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../disk/program-folder.ts";
import type { DoctorFinding } from "./finding.ts";

/** Looks at the program itself: the Node that runs it, and whether the newsroom has installed what it names. */
export function checkProgram(newsroom: string): DoctorFinding[] {
  const manifest = readManifest(programFolder);
  const version = text(manifest.version) ?? "?";
  const engines: unknown = manifest.engines;
  const needed =
    typeof engines === "object" && engines !== null && "node" in engines ? text(engines.node) : "";
  const [major = 0, minor = 0] = partsOf(process.versions.node);
  const [wantedMajor = 0, wantedMinor = 0] = partsOf(needed ?? "");
  const isOld = major < wantedMajor || (major === wantedMajor && minor < wantedMinor);
  return [
    isOld
      ? {
          level: "problem",
          message: {
            id: `Node.js ${process.versions.node} terlalu lama untuk Siaran ${version}`,
            en: `Node.js ${process.versions.node} is too old for Siaran ${version}`,
          },
          hint: { id: `Pasang Node.js ${needed}`, en: `Install Node.js ${needed}` },
        }
      : {
          level: "good",
          message: {
            id: `Siaran ${version}, Node.js ${process.versions.node}`,
            en: `Siaran ${version}, Node.js ${process.versions.node}`,
          },
        },
    ...checkInstalled(newsroom, version),
    ...checkPictures(text(dependencyOf(manifest, "sharp"))),
  ];
}

/** A version that package.json names and that is not the one that runs. */
function checkInstalled(newsroom: string, version: string): DoctorFinding[] {
  const wanted = text(dependencyOf(readManifest(newsroom), "siaran"));
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

function dependencyOf({ dependencies }: Readonly<Record<string, unknown>>, name: string): unknown {
  return typeof dependencies === "object" && dependencies !== null
    ? Reflect.get(dependencies, name)
    : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function partsOf(version: string): number[] {
  return version.match(/\d+/g)?.map(Number) ?? [];
}
