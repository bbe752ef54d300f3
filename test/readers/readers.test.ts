import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { siteFeed } from "../../src/outputs/feed.ts";
import { writeRss } from "../../src/outputs/rss.ts";
import { type Files, releaseText, siteOf } from "../support/content.ts";

// What a subscriber sees of the life of a release, in two feed readers of their own kinds: newsboat keeps a list of
// items and says which are unread, rss2email sends a mail for each item that is new or other than it was.

const run = promisify(execFile);
const quick = { timeout: 60_000 };

const other = { "2019/07/lain.md": releaseText({ title: "Siaran lain", date: "2019-07-17" }) };
const issued = { title: "Pasar dibuka", date: "2019-07-18", body: "Pasar dibuka Kamis." };
const correction = "cities: [manado]\ncorrections: [{at: 2019-07-20, note: Pasar dibuka Jumat}]";
const released = (words: Parameters<typeof releaseText>[0], name = "pasar"): Files => ({
  ...other,
  [`2019/07/${name}.md`]: releaseText({ ...issued, ...words }),
});

interface Step {
  readonly name: string;
  readonly files: Files;
  /** The title that readers show from then on, and what the text of the item begins with. */
  readonly title: string;
  readonly begins: RegExp;
  /** Whether readers tell of it: both go by the text of an item, and a new title or address alone is taken over quietly. */
  readonly isTold: boolean;
}

const renamed = "aliases: [/siaran/2019/07/pasar/]";
const withdrawal = "status: {withdrawn: {reason: Terbit dua kali, at: 2019-07-25}}";
const life: readonly Step[] = [
  {
    name: "issued",
    files: released({}),
    title: "Pasar dibuka",
    begins: /^<p>.*Pasar dibuka Kamis/,
    isTold: true,
  },
  {
    name: "edited",
    files: released({ body: "Pasar dibuka Kamis pagi." }),
    title: "Pasar dibuka",
    begins: /^<p>.*Kamis pagi/,
    isTold: true,
  },
  {
    name: "corrected",
    files: released({ more: correction }),
    title: "Pasar dibuka",
    begins: /^<p><strong>RALAT \(20 Juli 2019\):<\/strong> Pasar dibuka Jumat<\/p>/,
    isTold: true,
  },
  {
    name: "with another title",
    files: released({ more: correction, title: "Pasar rakyat" }),
    title: "Pasar rakyat",
    begins: /^<p><strong>RALAT/,
    isTold: false,
  },
  {
    name: "at another address",
    files: released({ more: `${correction}\n${renamed}`, title: "Pasar rakyat" }, "pasar-rakyat"),
    title: "Pasar rakyat",
    begins: /^<p><strong>RALAT/,
    isTold: false,
  },
  {
    name: "withdrawn",
    files: released(
      { more: `cities: [manado]\n${renamed}\n${withdrawal}`, title: "Pasar rakyat" },
      "pasar-rakyat",
    ),
    title: "DITARIK: Pasar rakyat",
    begins: /^<p><strong>DITARIK \(25 Juli 2019\):<\/strong> Terbit dua kali<\/p>$/,
    isTold: true,
  },
];

const readers = suite("what readers show");

readers("newsboat: one item all its life, unread again at each change", () =>
  withFeed(async ({ folder, url, publish }) => {
    if (!(await isThere("newsboat", "-v")) || !(await isThere("sqlite3", "-version")))
      return skip("newsboat");
    await writeFile(join(folder, "urls"), `${url}\n`);
    await writeFile(join(folder, "config"), `reset-unread-on-update "${url}"\n`);
    const cache = join(folder, "cache.db");
    const query = async (sql: string) => (await run("sqlite3", ["-json", cache, sql], quick)).stdout;
    for (const { name, files, title, begins, isTold } of life) {
      publish(files);
      const options = ["-u", join(folder, "urls"), "-c", cache, "-C", join(folder, "config"), "-x", "reload"];
      await run("newsboat", options, { ...quick, env: { ...process.env, HOME: folder } });
      const items: { title: string; content: string; unread: number }[] = JSON.parse(
        await query("select title, content, unread from rss_item order by pubDate desc"),
      );
      assert.is(items.length, 2, name);
      assert.is(items[0]?.title, title, name);
      assert.match(items[0]?.content ?? "", begins, name);
      assert.is(items[0]?.unread, isTold ? 1 : 0, name);
      assert.is(items[1]?.unread, name === "issued" ? 1 : 0, name);
      await query("update rss_item set unread = 0");
    }
  }),
);

readers("rss2email: one mail for each change, in one thread", () =>
  withFeed(async ({ folder, url, publish }) => {
    if (!(await isThere("r2e", "--version"))) return skip("rss2email");
    const config = join(folder, "rss2email.cfg");
    const mailbox = join(folder, "mail/INBOX/new");
    await mkdir(join(folder, "mail"));
    const call = (...words: string[]) =>
      run("r2e", ["-c", config, "-d", join(folder, "rss2email.json"), ...words], {
        ...quick,
        env: { ...process.env, HOME: folder },
      });
    await call("new", "pembaca@example.org");
    const settings = {
      "email-protocol": "maildir",
      "maildir-path": join(folder, "mail"),
      "maildir-mailbox": "INBOX",
      "reply-changes": "True",
    };
    let text = await readFile(config, "utf8");
    for (const [key, value] of Object.entries(settings))
      text = text.replace(new RegExp(`^${key} =.*$`, "m"), `${key} = ${value}`);
    await writeFile(config, text);
    await call("add", "siaran", url);
    const seen = new Set<string>();
    for (const { name, files, title, isTold } of life) {
      publish(files);
      await call("run");
      const fresh = (await readdir(mailbox)).filter((file) => !seen.has(file));
      for (const file of fresh) seen.add(file);
      assert.is(fresh.length, name === "issued" ? 2 : isTold ? 1 : 0, name);
      if (!isTold) continue;
      const mails = await Promise.all(fresh.map((file) => readFile(join(mailbox, file), "utf8")));
      const mail = mails.find((words) => words.includes(`Subject: ${title}\n`));
      assert.ok(mail, `${name}: ${mails.join("\n")}`);
      assert.is(/^In-Reply-To:/m.test(mail), name !== "issued", name);
    }
  }),
);

readers.run();

interface Subscription {
  readonly folder: string;
  readonly url: string;
  readonly publish: (files: Files) => void;
}

/** Serves the feed of a newsroom to readers of this machine. */
async function withFeed(use: (subscription: Subscription) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "siaran-reader-"));
  let feed = "";
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/rss+xml");
    response.end(feed);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  try {
    await use({
      folder,
      url: `http://127.0.0.1:${port}/feed.xml`,
      publish: (files) => {
        const site = siteOf(files);
        feed = writeRss(siteFeed(site, site.addressOf("/feed.xml")));
      },
    });
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function isThere(command: string, version: string): Promise<boolean> {
  return run(command, [version], quick).then(
    () => true,
    () => false,
  );
}

function skip(reader: string): void {
  console.log(`skipped: ${reader} is not installed`);
}
