import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { freePort } from "../../src/preview/free-port.ts";
import { plainPhoto } from "../images/pictures.ts";
import { registry, releaseText } from "../support/content.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

/** A preview in a process of its own. */
interface Preview {
  readonly folder: string;
  readonly port: number;
  readonly pid: number;
  isAlive(): boolean;
  /** @returns status and text. */
  ask(path: string, headers?: Readonly<Record<string, string>>): Promise<readonly [number, string]>;
}

const program = fileURLToPath(new URL("../..", import.meta.url));
const child = fileURLToPath(new URL("../support/serve-child.ts", import.meta.url));
let next = 18_200;

/** Runs with a preview of a draft with a photo and an attachment. */
function withPreview(
  work: (preview: Preview) => Promise<void>,
  files: Readonly<Record<string, string>> = {},
) {
  return inFolder(async (folder) => {
    const more =
      "cities: [kotamobagu]\nstatus: draft\nphotos: [{file: a.jpg, alt: A, credit: B}]\nattachments: [{file: b.pdf, title: B}]";
    await writeFiles(join(folder, "posts"), {
      ...registry,
      "2019/07/pameran.md": releaseText({ more, body: "ISI-RAHASIA." }),
      "2019/07/a.jpg": await plainPhoto(700, 400),
      "2019/07/b.pdf": "%PDF-1.4",
      ...files,
    });
    const port = await freePort(next, "127.0.0.1");
    next = port + 1;
    const server = spawn(
      process.execPath,
      ["--import", "tsx", child, join(folder, "posts"), join(folder, "preview"), String(port)],
      { cwd: program, stdio: "ignore" },
    );
    process.once("exit", () => server.kill());
    const ask: Preview["ask"] = (path, headers = {}) =>
      new Promise((resolve, reject) => {
        const request = get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
          let text = "";
          response.on("data", (chunk) => {
            text += chunk;
          });
          response.on("end", () => resolve([response.statusCode ?? 0, text]));
        });
        request.on("error", reject);
      });
    try {
      await until(async () => (await ask("/"))[0] === 200);
      await work({ folder, port, pid: server.pid ?? 0, isAlive: () => server.exitCode === null, ask });
      assert.ok(server.exitCode === null, "the preview lives");
    } finally {
      server.kill();
      await once(server, "exit");
    }
  });
}

const page = "/siaran/2019/07/pameran/";

const guarded = suite("a preview");

guarded("outlives every malformed request", () =>
  withPreview(async ({ port, ask }) => {
    const words = [
      "/%",
      "//",
      "/%ff",
      "/..%2f..%2fpackage.json",
      "///[",
      "http://[::1",
      "/%00",
      "/.11ty/%",
      "/?%",
    ];
    for (const word of words) {
      const answer = await raw(port, `GET ${word} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      assert.match(answer, /^HTTP\/1\.1 (?:400|404|200) /, word);
    }
    await raw(port, "\0\r\n\r\n");
    assert.is((await ask(page))[0], 200);
  }),
);

guarded("shows a draft on this machine, and to no foreign name, page or socket", () =>
  withPreview(async ({ port, ask }) => {
    assert.match((await ask(page))[1], "ISI-RAHASIA");
    assert.equal(await ask(page, { Host: "jahat.example" }), [403, "403\n"]);
    assert.equal(await ask(page, { Origin: "http://jahat.example" }), [403, "403\n"]);
    const upgrade = (origin: string) =>
      raw(
        port,
        `GET /?a HTTP/1.1\r\nHost: localhost:${port}\r\n${origin}Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`,
      );
    assert.match(await upgrade(`Origin: http://localhost:${port}\r\n`), "101 Switching");
    assert.not.match(await upgrade("Origin: http://jahat.example\r\n"), "101 Switching");
    assert.not.match(await upgrade(""), "101 Switching");
  }),
);

guarded("cannot be reached from other machines", () =>
  withPreview(async ({ port }) => {
    const own = Object.values(networkInterfaces())
      .flat()
      .find((address) => address && !address.internal && address.family === "IPv4")?.address;
    if (own === undefined) return console.log("skipped: this machine is in no network");
    assert.is(await raw(port, "GET / HTTP/1.0\r\n\r\n", own), "ECONNREFUSED");
  }),
);

guarded("outlives a socket that sends nonsense", () =>
  withPreview(async ({ port, ask }) => {
    const head = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
    await raw(port, `${head}${"\xff".repeat(40)}`);
    assert.is((await ask("/"))[0], 200);
  }),
);

guarded("outlives photos and attachments that change or vanish while they are asked for", () =>
  withPreview(async ({ folder, ask }) => {
    const [, html] = await ask(page);
    const photo = /src="(\/siaran\/[^"]*\.jpg)"/.exec(html)?.[1] ?? "";
    const file = (name: string) => join(folder, "posts/2019/07", name);
    await Promise.all([writeFile(file("a.jpg"), await plainPhoto(500, 400)), ask(photo)]);
    await Promise.all([rm(file("b.pdf")), ask(`${page}b.pdf`)]);
    await rm(file("a.jpg"));
    for (const path of [photo, `${page}a.jpg`, `${page}b.pdf`]) {
      const [status] = await ask(path);
      assert.ok([404, 500].includes(status), `${path} ${status}`);
    }
  }),
);

guarded("comes back when the content folder is taken away and put back", () =>
  withPreview(async ({ folder, ask }) => {
    const [posts, aside] = [join(folder, "posts"), join(folder, "samping")];
    const accept = { Accept: "text/html" };
    await rename(posts, aside);
    await until(async () => !(await ask(page, accept))[1].includes("ISI-RAHASIA"));
    await rename(aside, posts);
    await until(async () => (await ask(page, accept))[1].includes("ISI-RAHASIA"));
    const text = await readFile(join(posts, "2019/07/pameran.md"), "utf8");
    await writeFile(join(posts, "2019/07/pameran.md"), text.replace("ISI-RAHASIA", "ISI-LAIN"));
    await until(async () => (await ask(page, accept))[1].includes("ISI-LAIN"));
  }),
);

guarded("watches folders, not files", () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`2020/01/s-${index}.md`, releaseText({ date: "2020-01-05" })]),
  );
  return withPreview(async ({ pid }) => {
    const details = `/proc/${pid}/fdinfo`;
    const names = await readdir(details).catch(() => undefined);
    if (!names) return console.log("skipped: this system does not tell what is watched");
    // Eleventy begins its own watches a little later.
    await pause(1000);
    const texts = await Promise.all(
      names.map((name) => readFile(join(details, name), "utf8").catch(() => "")),
    );
    const watches = texts.join("\n").match(/^inotify/gm)?.length ?? 0;
    assert.ok(watches > 0 && watches < 200, `${watches} watches`);
  }, many);
});

guarded.run();

/** Sends bytes and gives what comes back until the other side ends, or the code of the failure. */
function raw(port: number, text: string, host = "127.0.0.1"): Promise<string> {
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(port, host, () => socket.write(text, "latin1"));
    socket.setTimeout(500, () => socket.destroy());
    socket.on("data", (bytes) => {
      answer += bytes.toString("latin1");
    });
    socket.on("error", (error) => resolve("code" in error ? String(error.code) : error.message));
    socket.on("close", () => resolve(answer));
  });
}

/** Waits until something is so; a minute at most, since other work may keep the machine busy. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (const start = Date.now(); Date.now() - start < 60_000; await pause(100)) {
    if (await isSo().catch(() => false)) return;
  }
  throw new Error("waited in vain");
}
