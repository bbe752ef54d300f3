import { suite } from "uvu";
import * as assert from "uvu/assert";
import { everything, planBuild } from "../../src/build/plan-build.ts";
import { compile } from "../../src/compile/compile.ts";
import { createMemory } from "../../src/compile/memory.ts";
import { contentOf, now, releaseText } from "../support/content.ts";

const options = { folder: "posts", now, drafts: false, language: "id" } as const;
const more = "cities: [kotamobagu]\nattachments: [{file: a.pdf, title: A}]";
const files = { "2019/07/a.md": releaseText({ more }), "2019/07/b.md": releaseText() };

/** The plan of a build with these files beside the releases, after one with others. */
function planAfter(before: readonly string[], after: readonly string[], later = now) {
  const first = compile(contentOf(files, before), options);
  const { site, memory } = compile(contentOf(files, after), { ...options, now: later });
  if (!site) throw new Error("no site");
  const assets = first.memory.registry?.files ?? [];
  const last = {
    program: "",
    registry: "",
    now,
    site: "",
    assets,
    files: new Map(),
    indexed: [],
    fingerprints: new Map(),
    history: new Map(),
  };
  const plan = planBuild(site, memory, { ...last, memory: first.memory });
  return { plan, site };
}

const plan = suite("planBuild");

plan("makes first pages of things again on another day only", () => {
  const at = (later: number) => {
    const { plan, site } = planAfter(["2019/07/a.pdf"], ["2019/07/a.pdf"], later);
    const [listing] = site.indexes[0]?.listings ?? [];
    if (!listing) throw new Error("no listing");
    const page = { listing, number: 1, address: listing.address, releases: [] };
    return plan.isStale({ kind: "listing", page });
  };
  assert.not.ok(at(now + 60_000));
  assert.ok(at(now + 86_400_000));
});

plan("makes everything without a registry", () => {
  const { site } = compile(contentOf(files, ["2019/07/a.pdf"]), options);
  if (!site) throw new Error("no site");
  const rendered = { mark: "", count: 0, pages: 0, feeds: 0, hidden: [] };
  const last = {
    program: "",
    registry: "",
    now,
    site: "",
    rendered,
    assets: [],
    files: new Map(),
    indexed: [],
    fingerprints: new Map(),
    history: new Map(),
  };
  assert.is(planBuild(site, createMemory(), { ...last, memory: createMemory() }), everything);
});

plan.run();
