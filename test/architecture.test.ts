import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findCycle, type Module, readModules } from "./support/imports.ts";

/**
 * The layers, from the bottom up: a module imports its own layer and those below. Types may come from anywhere.
 * Folders end in `/`; of two entries that fit, the longer one counts. What is in `src/` and not named here is core.
 */
const layers = [
  {
    name: "leaf",
    files: [
      "src/accent.ts",
      "src/address.ts",
      "src/date.ts",
      "src/diagnostic.ts",
      "src/faults.ts",
      "src/format-diagnostics.ts",
      "src/format-number.ts",
      "src/language.ts",
      "src/map-search.ts",
      "src/nearest.ts",
      "src/once.ts",
      "src/once-for.ts",
      "src/paths.ts",
      "src/qr.ts",
      "src/qr/",
      "src/remember-recent.ts",
      "src/slug.ts",
      "src/source.ts",
      "src/user-error.ts",
      "src/yaml-problems.ts",
      "src/images/image.ts",
      "src/search/search-folder.ts",
    ],
  },
  { name: "language", files: ["src/text/"] },
  {
    name: "reader",
    files: [
      "src/content.ts",
      "src/plain-yaml.ts",
      "src/release-draft.ts",
      "src/check-keys.ts",
      "src/front-matter.ts",
      "src/images/check-image.ts",
      "src/markdown/",
      "src/registry.ts",
      "src/registry-checks.ts",
      "src/release.ts",
      "src/schema.ts",
      "src/yaml.ts",
    ],
  },
  {
    name: "core",
    files: [
      "src/",
      "src/rules/",
      "src/images/picture.ts",
      "src/images/link-pictures.ts",
      "src/images/card.ts",
      "src/images/renditions.ts",
    ],
  },
  {
    name: "output",
    files: ["src/outputs/", "src/newsroom.ts", "src/stale.ts", "src/search/search-records.ts"],
  },
  { name: "layout", files: ["layouts/"] },
  {
    name: "edge",
    files: [
      "src/account-files.ts",
      "src/build-state.ts",
      "src/helper.ts",
      "src/plan-build.ts",
      "src/press-archives.ts",
      "src/preview.ts",
      "src/program-digest.ts",
      "src/read-ahead.ts",
      "src/render-outputs.ts",
      "src/run-eleventy.ts",
      "src/site-files.ts",
      "src/staging.ts",
      "src/stored-release.ts",
      "src/work.ts",
      "src/worker.ts",
      "src/worker-with-tsx.mjs",
      ".eleventy.ts",
      "src/ask.ts",
      "src/assets.ts",
      "src/bin.mjs",
      "src/build.ts",
      "src/bundle.mjs",
      "src/changed-files.ts",
      "src/check.ts",
      "src/cli.ts",
      "src/commands/",
      "src/eleventy.ts",
      "src/environment.ts",
      "src/images/",
      "src/import/",
      "src/load.ts",
      "src/main.ts",
      "src/main-with-tsx.mjs",
      "src/minify-styles.ts",
      "src/pages/",
      "src/place-in-sources.mjs",
      "src/prepare.ts",
      "src/program-folder.ts",
      "src/publish.ts",
      "src/register/",
      "src/replace-file.ts",
      "src/search/",
      "src/serve.tsx",
      "src/watch-folder.ts",
    ],
  },
] as const;

/** Values that layouts may not import: they are given what they show. */
const hiddenFromLayouts = ["language", "reader", "edge"];

/** Libraries that more than one file imports, and where; any other has one file that gives it our words. */
const shared: Readonly<Record<string, readonly string[]>> = {
  "@11ty/eleventy": ["src/eleventy.ts", "src/run-eleventy.ts", "src/serve.tsx", "src/images/serve-images.ts"],
  tsx: ["src/main-with-tsx.mjs", "src/worker-with-tsx.mjs"],
  "markdown-it": ["src/markdown/"],
  "schema-dts": ["src/outputs/"],
};

/** Libraries whose one file is part of the design. */
const homes: Readonly<Record<string, string>> = {
  luxon: "src/date.ts",
  "gray-matter": "src/front-matter.ts",
  yaml: "src/yaml.ts",
  zod: "src/schema.ts",
  "markdown-it-anchor": "src/markdown/markdown.ts",
  "markdown-it-footnote": "src/markdown/markdown.ts",
  "fastest-levenshtein": "src/nearest.ts",
  commander: "src/cli.ts",
};

/** Modules of Node that see or change the machine; only edges import them. */
const machine =
  /^node:(?:fs|fs\/promises|os|child_process|process|http|https|net|worker_threads|readline|tty)$/;

/** Reading the clock, the process or chance; only edges do. */
const impure = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.|\bconsole\./;

const modules = readModules(["src", "layouts"]);

const graph = suite("architecture");

graph("modules import their own layer and those below", () => {
  const upward = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ to, isOwn, isType }) => isOwn && !isType && height(to) > height(file))
      .map(({ to }) => `${file} (${layerOf(file)}) imports ${to} (${layerOf(to)})`),
  );
  assert.equal(upward, []);
});

graph("layouts are given what they show", () => {
  const reaching = modules.flatMap(({ file, imports }) =>
    imports
      .filter(({ isOwn, isType, to }) => isOwn && !isType && hiddenFromLayouts.includes(layerOf(to)))
      .filter(() => layerOf(file) === "layout")
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

graph("only edges see the disk, the process and the clock", () => {
  const below = modules.filter(({ file }) => layerOf(file) !== "edge");
  assert.equal(below.flatMap(seesTheMachine), []);
});

graph("every entry above names something there is", () => {
  const entries = layers.flatMap(({ files }) => [...files]).filter((entry) => entry !== ".eleventy.ts");
  const named = [...entries, ...Object.values(homes), ...Object.values(shared).flat()];
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

function isIn(file: string, place: string): boolean {
  return place.endsWith("/") ? file.startsWith(place) : file === place;
}

function layerOf(file: string): (typeof layers)[number]["name"] {
  let best: { readonly name: (typeof layers)[number]["name"]; readonly length: number } | undefined;
  for (const { name, files } of layers) {
    for (const place of files) {
      if (isIn(file, place) && place.length > (best?.length ?? 0)) best = { name, length: place.length };
    }
  }
  if (!best) throw new Error(`${file} is in no layer`);
  return best.name;
}

function height(file: string): number {
  return layers.findIndex(({ name }) => name === layerOf(file));
}
