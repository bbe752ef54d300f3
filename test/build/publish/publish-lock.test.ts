import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Claim, claimOutput } from "../../../src/build/publish/claim.ts";
import { OvertakenError, publishAlone } from "../../../src/build/publish/publish-alone.ts";
import { lockFile, lockOutput } from "../../../src/build/publish/publish-lock.ts";
import { folderPlace } from "../../../src/build/publish/site-place.ts";
import { isIdle, thisProcess } from "../../../src/disk/process-identity.ts";
import { inFolder } from "../../support/folders.ts";

/** Programs that have ended are only known where the system tells of them. */
const isLinux = process.platform === "linux";

const lock = suite("the lock of an output folder");

lock("is had by one build at a time, in turn", () =>
  inFolder(async (folder) => {
    const [a, b] = [claimOutput(folder), claimOutput(folder)];
    const first = await lockOutput(a);
    let isSecond = false;
    const second = lockOutput(b).then((held) => {
      isSecond = true;
      return held;
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.is(isSecond, false);
    first?.release();
    (await second)?.release();
    a.release();
    b.release();
    assert.equal(await readdir(folder), []);
  }),
);

lock("of a build that was killed is taken over at once, with its claim", () =>
  inFolder(async (folder) => {
    if (!isLinux) return console.log("skipped: this system does not tell which programs have ended");
    const child = spawn(process.execPath, ["-e", "setTimeout(() => {}, 60_000)"]);
    const killed = claimOutput(folder);
    const own = thisProcess();
    const stat = await readFile(`/proc/${child.pid}/stat`, "utf8");
    const identity = { ...own, pid: child.pid ?? 0, start: stat.split(") ").at(-1)?.split(" ")[19] ?? "" };
    assert.is(isIdle(identity), false);
    child.kill("SIGKILL");
    await once(child, "exit");
    assert.is(isIdle(identity), true);
    await writeFile(
      join(folder, lockFile),
      JSON.stringify({ claim: basename(killed.folder), process: identity }),
    );
    const claim = claimOutput(folder);
    const start = performance.now();
    const held = await lockOutput(claim);
    assert.ok(held);
    assert.ok(performance.now() - start < 5000, "it was waited for");
    assert.is(killed.isHeld(), false);
    held?.release();
    claim.release();
    assert.equal(await readdir(folder), []);
  }),
);

for (const [name, text] of [
  [
    "of a build elsewhere that gives no sign of life",
    (claim: string) => `{"claim":"${claim}","process":{"pid":1,"space":"lain","start":"1"}}`,
  ],
  ["that was cut off", () => '{"claim":'],
  ["that names a folder outside", () => '{"claim":"../lain","process":{"pid":1,"space":"lain","start":"1"}}'],
] as const) {
  lock(`${name} is taken over when it is old, and not before`, () =>
    inFolder(async (folder) => {
      const [other, claim] = [claimOutput(folder), claimOutput(folder)];
      await writeFile(join(folder, lockFile), text(basename(other.folder)));
      let held: Awaited<ReturnType<typeof lockOutput>>;
      const waiting = lockOutput(claim).then((found) => {
        held = found;
      });
      await new Promise((resolve) => setTimeout(resolve, 200));
      assert.is(held, undefined);
      const old = new Date(Date.now() - 60_000);
      await utimes(join(folder, lockFile), old, old);
      await waiting;
      assert.ok(held);
      held?.release();
      claim.release();
    }),
  );
}

lock("is not waited for without a claim", () =>
  inFolder(async (folder) => {
    const [a, b] = [claimOutput(folder), claimOutput(folder)];
    const held = await lockOutput(a);
    b.release();
    assert.is(await lockOutput(b), undefined);
    held?.release();
  }),
);

lock.run();

const alone = suite("publishAlone");

const options = (claim: Claim) => ({
  claim,
  place: folderPlace(claim.output, join(claim.output, "../posts")),
  generation: undefined,
});

alone("ends all other builds into the folder, and what killed ones left", () =>
  inFolder(async (folder) => {
    const [slow, fast] = [claimOutput(folder), claimOutput(folder)];
    assert.is(await publishAlone(options(fast), () => readdirSync(folder).length), 2);
    fast.release();
    const failure = await publishAlone(options(slow), () => {}).catch((error) => error);
    assert.instance(failure, OvertakenError);
    assert.equal(await readdir(folder), []);
  }),
);

alone("refuses where the site is another than was planned for", () =>
  inFolder(async (folder) => {
    const claim = claimOutput(folder);
    const failure = await publishAlone({ ...options(claim), generation: "1 2 3" }, () => {}).catch(
      (error) => error,
    );
    assert.instance(failure, OvertakenError);
    assert.ok(claim.isHeld());
    assert.equal((await readdir(folder)).length, 1, "the lock is gone");
  }),
);

alone.run();
