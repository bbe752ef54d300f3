import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findCycle, type Module, readModules } from "./support/imports.ts";

/**
 * The rooms, from the bottom up: a module imports its own room and those below, types too. Of two rooms that a file
 * is in, the inner one counts.
 */
const rooms = [
  "src/base/",
  "src/diagnostics/",
  "src/markdown/",
  "src/regions/",
  "src/text/",
  "src/yaml/",
  "src/pictures/",
  "src/indexes/",
  "src/content/",
  "src/site/",
  "src/rules/",
  "src/compile/",
  "src/outputs/",
  "src/host/",
  "src/cleaning/",
  "src/disk/",
  "src/memory/",
  "src/history/",
  "src/search/",
  "src/authenticity/",
  "layouts/",
  "src/pages/",
  "src/editor/",
  "src/images/",
  "src/admin/",
  "src/prepare/",
  "src/guide/",
  "src/eleventy/",
  "src/build/publish/",
  "src/build/again/",
  "src/build/threads/",
  "src/build/",
  "src/check/",
  "src/preview/",
  "src/register/",
  "src/init/",
  "src/import/",
  "layouts/assets/editor/",
  "layouts/assets/admin/",
  "src/verify/",
  "src/publish/",
  "src/diff/",
  "src/doctor/",
  "src/commands/",
  "src/start/",
  "src/bin.mjs",
] as const;

type Room = (typeof rooms)[number];

/** Those that are folders. */
const folders = rooms.filter((room) => room.endsWith("/"));

const root = fileURLToPath(new URL("..", import.meta.url));

/** Rooms above the disk that see nothing of the machine all the same. */
const pure: readonly Room[] = ["layouts/", "src/pages/", "src/editor/"];

/** The rooms whose code sees the machine: disk, clock, process and chance; in a browser, where the editor begins. */
const edges: readonly Room[] = rooms.slice(rooms.indexOf("src/disk/")).filter((room) => !pure.includes(room));

/** Rooms whose values layouts may not import: they are given what they show. */
const hiddenFromLayouts: readonly Room[] = [
  "src/markdown/",
  "src/text/",
  "src/yaml/",
  "src/content/",
  "src/compile/",
];

/** Libraries that more than one file imports, and where; any other has one file that gives it our words. */
const shared: Readonly<Record<string, readonly string[]>> = {
  diff: ["src/check/fix.ts", "src/base/word-differences.ts"],
  "@11ty/eleventy": ["src/eleventy/", "src/preview/", "src/guide/"],
  esbuild: [
    "src/start/bundle.mjs",
    "src/prepare/bundle-script.ts",
    "src/admin/bundle-editor.ts",
    "src/disk/browser-options.ts",
  ],
  tsx: ["src/start/main-with-tsx.mjs", "src/build/threads/worker-with-tsx.mjs", "src/eleventy/"],
  "markdown-it": ["src/markdown/"],
  zod: ["src/yaml/"],
  saxes: ["src/import/read-xml.ts", "src/verify/read-xml.ts"],
  "schema-dts": ["src/indexes/", "src/outputs/"],
  yaml: ["src/yaml/"],
};

/** Libraries whose one file is part of the design. */
const homes: Readonly<Record<string, string>> = {
  luxon: "src/base/date.ts",
  "gray-matter": "src/yaml/front-matter.ts",
  "markdown-it-footnote": "src/markdown/parser.ts",
  "fastest-levenshtein": "src/base/nearest.ts",
  commander: "src/commands/cli.ts",
};

/** Modules of Node that see or change the machine; only edges import them. */
const machine =
  /^node:(?:fs|fs\/promises|os|child_process|process|http|https|net|worker_threads|readline|tty)$/;

/** Reading the clock, the process or chance; only edges do. */
const impure = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bconsole\./;

const modules = readModules(["src", "layouts"]);

const graph = suite("architecture");

graph("modules import their own room and those below", () => {
  const upward = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ to, isOwn }) => isOwn && rooms.indexOf(roomOf(to)) > rooms.indexOf(roomOf(file)))
      .map(({ to }) => `${file} imports ${to}`),
  );
  assert.equal(upward, []);
});

graph("modules import the rooms that the README of their room names", () => {
  const unnamed = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ to, isOwn }) => isOwn && !allowedRooms(roomOf(file)).includes(roomOf(to)))
      .map(({ to }) => `${file} imports ${to}`),
  );
  assert.equal(unnamed, []);
});

graph("every room has a README that says what belongs there, and names no room above", () => {
  for (const room of folders) {
    const text = existsSync(readmeOf(room)) ? readFileSync(readmeOf(room), "utf8") : "";
    assert.match(text, /^# \w+\n\n\S[\s\S]+\n\nMay import: .+\.\n$/, room);
    const above = allowedRooms(room).filter((other) => rooms.indexOf(other) > rooms.indexOf(room));
    assert.equal(above, [], room);
  }
});

graph("layouts are given what they show", () => {
  const reaching = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ isOwn, isType, to }) => isOwn && !isType && hiddenFromLayouts.includes(roomOf(to)))
      .filter(() => roomOf(file) === "layouts/")
      .map(({ to }) => `${file} imports ${to}`),
  );
  assert.equal(reaching, []);
});

graph("no circle of imports", () => {
  assert.is(findCycle(modules)?.join(" -> "), undefined);
});

graph("every library has one file, or the few that are named here", () => {
  const files = new Map<string, Set<string>>();
  for (const { from, to, isOwn } of modules.flatMap(({ imports }) => imports)) {
    if (isOwn || to.startsWith("node:")) continue;
    files.set(to, (files.get(to) ?? new Set()).add(from));
  }
  const strays = [...files].flatMap(([library, importers]) => {
    const allowed = shared[library] ?? [homes[library] ?? [...importers][0] ?? ""];
    return [...importers]
      .filter((file) => !allowed.some((place) => isIn(file, place)))
      .map((file) => `${file} imports ${library}, whose place is ${allowed.join(", ")}`);
  });
  assert.equal(strays, []);
});

graph("only the rooms at the edge see the disk, the process and the clock", () => {
  const inner = modules.filter(({ file }) => !edges.includes(roomOf(file)));
  assert.equal(inner.flatMap(seesTheMachine), []);
});

graph("every entry above names something there is", () => {
  const named = [...rooms, ...Object.values(homes), ...Object.values(shared).flat()];
  assert.equal(
    named.filter((entry) => !modules.some(({ file }) => isIn(file, entry))),
    [],
  );
});

graph.run();

function seesTheMachine({ file, code, imports }: Module): string[] {
  const seen = imports.filter(({ to, isType }) => !isType && machine.test(to)).map(({ to }) => to);
  const word = impure.exec(code)?.[0];
  return [...seen, ...(word === undefined ? [] : [word])].map((what) => `${file}: ${what}`);
}

function readmeOf(room: Room): string {
  return join(root, room, "README.md");
}

/** A room and those that its README allows; all for the file that starts the program. */
function allowedRooms(room: Room): readonly Room[] {
  if (!room.endsWith("/")) return rooms;
  const [, names = ""] = /^May import: (.+)\.$/m.exec(readFileSync(readmeOf(room), "utf8")) ?? [];
  const named = [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
  return [room, ...folders.filter((other) => named.includes(other.replace(/^src\/|\/$/g, "")))];
}

function isIn(file: string, place: string): boolean {
  return place.endsWith("/") ? file.startsWith(place) : file === place;
}

function roomOf(file: string): Room {
  const [room] = rooms.filter((place) => isIn(file, place)).sort((a, b) => b.length - a.length);
  if (!room) throw new Error(`${file} is in no room`);
  return room;
}
