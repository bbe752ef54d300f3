import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { get } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { freePort } from "../../src/preview/free-port.ts";
import { plainPhoto } from "../images/pictures.ts";
import { registry, releaseText } from "../support/content.ts";
import { writeFiles } from "../support/folders.ts";
import { until } from "../support/program.ts";

/** One preview, in a process of its own, for all that it has to outlive. */
const folder = await mkdtemp(join(tmpdir(), "siaran-guarded-"));
const files = Array.from({ length: 30 }, (_, index) => `2020/01/s-${index}.md`);
const port = await freePort(18_200, "127.0.0.1");
let server: ChildProcess | undefined;

/** @returns status and text. */
function ask(
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<readonly [number, string]> {
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path, headers, agent: false }, (response) => {
      let text = "";
      response.on("data", (chunk) => {
        text += chunk;
      });
      response.on("end", () => resolve([response.statusCode ?? 0, text]));
    });
    request.on("error", reject);
  });
}

const page = "/siaran/2019/07/pameran/";

const guarded = suite("a preview");

guarded.before(async () => {
  const more =
    "cities: [kotamobagu]\nstatus: draft\nphotos: [{file: a.jpg, alt: A, credit: B}]\nattachments: [{file: b.pdf, title: B}]";
  await writeFiles(join(folder, "posts"), {
    ...registry,
    "2019/07/pameran.md": releaseText({ more, body: "ISI-RAHASIA." }),
    "2019/07/a.jpg": await plainPhoto(700, 400),
    "2019/07/b.pdf": "%PDF-1.4",
    ...Object.fromEntries(files.map((file) => [file, releaseText({ date: "2020-01-05" })])),
  });
  const program = fileURLToPath(new URL("../..", import.meta.url));
  const child = fileURLToPath(new URL("../support/serve-child.ts", import.meta.url));
  const words = ["--import", "tsx", child, join(folder, "posts"), join(folder, "preview"), String(port)];
  server = spawn(process.execPath, words, { cwd: program, stdio: "ignore" });
  await until(async () => (await ask("/"))[0] === 200);
});

guarded.after.each(() => assert.is(server?.exitCode, null, "the preview lives"));

guarded.after(async () => {
  if (server?.kill()) await once(server, "exit");
  await rm(folder, { recursive: true, force: true });
});

guarded("outlives every malformed request", async () => {
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
});

guarded("shows a draft on this machine, and to no foreign name, page or socket", async () => {
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
});

guarded("cannot be reached from other machines", async () => {
  const own = Object.values(networkInterfaces())
    .flat()
    .find((address) => address && !address.internal && address.family === "IPv4")?.address;
  if (own === undefined) return console.log("skipped: this machine is in no network");
  assert.is(await raw(port, "GET / HTTP/1.0\r\n\r\n", own), "ECONNREFUSED");
});

guarded("outlives a socket that sends nonsense", async () => {
  const head = `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nOrigin: http://localhost:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`;
  await raw(port, `${head}${"\xff".repeat(40)}`);
  assert.is((await ask("/"))[0], 200);
});

guarded("watches folders, not files", async () => {
  const details = `/proc/${server?.pid}/fdinfo`;
  if (!existsSync(details)) return console.log("skipped: this system does not tell what is watched");
  // `inotify wd:1 ino:1a2b`, with the number of what is watched.
  const watched = async () => {
    const texts = (await readdir(details)).map((name) =>
      readFile(join(details, name), "utf8").catch(() => ""),
    );
    const found = (await Promise.all(texts)).join("\n").matchAll(/^inotify .*?ino:([0-9a-f]+)/gm);
    return new Set([...found].map(([, number = ""]) => Number.parseInt(number, 16)));
  };
  const numberOf = async (path: string) => (await stat(join(folder, "posts", path))).ino;
  const month = await numberOf("2020/01");
  await until(async () => (await watched()).has(month));
  const all = await watched();
  for (const file of files) assert.not(all.has(await numberOf(file)), file);
});

guarded("comes back when the content folder is taken away and put back", async () => {
  const [posts, aside] = [join(folder, "posts"), join(folder, "samping")];
  const accept = { Accept: "text/html" };
  await rename(posts, aside);
  await until(async () => !(await ask(page, accept))[1].includes("ISI-RAHASIA"));
  await rename(aside, posts);
  await until(async () => (await ask(page, accept))[1].includes("ISI-RAHASIA"));
  const text = await readFile(join(posts, "2019/07/pameran.md"), "utf8");
  await writeFile(join(posts, "2019/07/pameran.md"), text.replace("ISI-RAHASIA", "ISI-LAIN"));
  await until(async () => (await ask(page, accept))[1].includes("ISI-LAIN"));
});

guarded("outlives photos and attachments that change or vanish while they are asked for", async () => {
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
