import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { manifestName, readManifest } from "../../src/publish/manifest.ts";
import { OtherPublicationError, planFor, sendSite } from "../../src/publish/send-site.ts";
import { listSite } from "../../src/publish/site-listing.ts";
import { readFiles } from "../support/folders.ts";
import { type MemoryOptions, memoryRemote } from "./memory-remote.ts";
import { missingAssets, openTwoSites } from "./two-sites.ts";

const sites = await openTwoSites();
const first = listSite(sites.first);
const second = listSite(sites.second);

const options = { run: "1", attempts: 1, onProgress: () => {}, pause: async () => {} };

/** What is on a host, but for the manifest. */
async function siteFiles(folder: string): Promise<Map<string, Buffer>> {
  const files = await readFiles(folder);
  files.delete(".siaran-site");
  return files;
}

function withoutManifest(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  return new Map([...files].filter(([path]) => path !== manifestName).sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function published(): Promise<Map<string, Buffer>> {
  const remote = memoryRemote();
  await sendSite(remote, { ...options, files: first });
  return remote.files;
}

const sending = suite("sendSite");

sending("a first time everything, a second time nothing, then what changed", async () => {
  const remote = memoryRemote();
  const all = await sendSite(remote, { ...options, files: first });
  assert.equal([all.sent, all.removed, all.remaining], [first.size, 0, []]);
  assert.equal(withoutManifest(remote.files), await siteFiles(sites.first));
  const before = remote.changes();
  assert.is((await sendSite(remote, { ...options, files: first })).sent, 0);
  assert.is(remote.changes(), before);
  const { sent, removed, unchanged } = await sendSite(remote, { ...options, files: second });
  assert.ok(sent > 10 && removed > 5 && unchanged > 10, `${sent} ${removed} ${unchanged}`);
  assert.equal(withoutManifest(remote.files), await siteFiles(sites.second));
  assert.equal(
    [...(readManifest(remote.files.get(manifestName) ?? Buffer.of())?.files.keys() ?? [])].length,
    second.size,
  );
});

sending("what others put there stays, and a folder without a manifest loses nothing", async () => {
  const remote = memoryRemote();
  remote.files.set("google123.html", Buffer.from("a"));
  remote.files.set("lama.html", Buffer.from("b"));
  await sendSite(remote, { ...options, files: first });
  await sendSite(remote, { ...options, files: second });
  assert.is(remote.files.get("google123.html")?.toString(), "a");
  assert.is(remote.files.get("lama.html")?.toString(), "b");
});

sending("cut off at any moment no page lacks what it loads, and the next time finishes", async () => {
  const total = memoryRemote({ files: await published() });
  await sendSite(total, { ...options, files: second });
  const changes = total.changes();
  const wanted = await siteFiles(sites.second);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: changes }), fc.boolean(), async (cutAt, arrives) => {
      const files = await published();
      const watch: MemoryOptions["onChange"] = (now) => assert.equal(missingAssets(now), []);
      const cut = memoryRemote({ files, cutAt, arrives, onChange: cutAt % 5 === 0 ? watch : undefined });
      const { remaining, failure } = await sendSite(cut, { ...options, files: second }).catch((failure) => ({
        remaining: ["?"],
        failure,
      }));
      assert.ok(failure instanceof Error);
      assert.ok(remaining.length > 0 || cutAt === changes);
      assert.equal(missingAssets(files), []);
      const again = await sendSite(memoryRemote({ files }), { ...options, run: "2", files: second });
      assert.equal(again.remaining, []);
      assert.equal(withoutManifest(files), wanted);
    }),
    { numRuns: 20 },
  );
});

sending("cut off, and then the site is another: nothing of the cut is left behind", async () => {
  const total = memoryRemote({ files: await published() });
  await sendSite(total, { ...options, files: second });
  for (const cutAt of [2, 9, Math.floor(total.changes() / 2), total.changes() - 2]) {
    const files = await published();
    await sendSite(memoryRemote({ files, cutAt, arrives: true }), { ...options, files: second });
    await sendSite(memoryRemote({ files }), { ...options, run: "2", files: first });
    assert.equal(withoutManifest(files), await siteFiles(sites.first));
  }
});

sending("what fails once is tried again, and what fails for good is told", async () => {
  const failing = new Set([1, 4, 5, 30, 31, 60]);
  const waits: number[] = [];
  const flaky = memoryRemote({ failing });
  const pause = async (attempt: number) => void waits.push(attempt);
  const done = await sendSite(flaky, { ...options, attempts: 3, pause, files: first });
  assert.equal([done.remaining, done.failure], [[], undefined]);
  assert.equal(withoutManifest(flaky.files), await siteFiles(sites.first));
  assert.ok(waits.length >= 4);
  const dead = await sendSite(memoryRemote({ cutAt: 10 }), { ...options, attempts: 2, files: first }).catch(
    () => undefined,
  );
  assert.ok((dead?.remaining.length ?? 0) > first.size - 12);
});

sending("of two publications at once the first one stops", async () => {
  const remote = memoryRemote();
  let isOther = false;
  const onProgress = () => {
    if (isOther) return;
    isOther = true;
    remote.files.set(manifestName, Buffer.from('{"version":1,"run":"2","files":{}}'));
  };
  try {
    await sendSite(remote, { ...options, onProgress, files: first });
    assert.unreachable();
  } catch (error) {
    assert.instance(error, OtherPublicationError);
  }
});

sending("a plan changes nothing", async () => {
  const remote = memoryRemote({ files: await published() });
  const { steps, left } = await planFor(remote, second);
  assert.is(remote.changes(), 0);
  assert.ok(steps.length >= 3 && left.length > 0);
  const order = steps.flat();
  const isBefore = (a: string, b: string) =>
    assert.ok(order.indexOf(a) < order.indexOf(b) && order.includes(a), `${a} ${b}`);
  const style = order.find((path) => /^assets\/site-/.test(path)) ?? "";
  isBefore(style, "siaran/2019/11/siaran-baru/index.html");
  isBefore("siaran/2019/11/siaran-baru/index.html", "siaran/index.html");
  isBefore("siaran/index.html", "index.html");
  isBefore("index.html", "feed.xml");
  assert.ok(
    left.findLastIndex((path) => path.endsWith(".html")) <
      left.findIndex((path) => path.startsWith("assets/")),
  );
});

sending.run();
