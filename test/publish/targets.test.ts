import { execFileSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Target } from "../../src/content/publish-settings.ts";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { manifestName } from "../../src/publish/manifest.ts";
import { openRemote } from "../../src/publish/open-remote.ts";
import { publish } from "../../src/publish/publish.ts";
import type { Remote } from "../../src/publish/remote.ts";
import { sendSite } from "../../src/publish/send-site.ts";
import { listSite } from "../../src/publish/site-listing.ts";
import { now } from "../support/content.ts";
import { type FileServer, isPublic, startFtp, startS3, startSsh } from "../support/file-servers.ts";
import { readFiles } from "../support/folders.ts";
import { missingAssets, openTwoSites } from "./two-sites.ts";

const work = await mkdtemp(join(tmpdir(), "siaran-targets-"));
// Servers go to their folders as somebody else.
await chmod(work, 0o755);
const sites = await openTwoSites();
const running: FileServer[] = [];

/** A target, the secrets it needs, and how what arrived there is read. */
interface Place {
  readonly name: string;
  readonly target: Exclude<Target, { kind: "git" }>;
  readonly environment: Readonly<Record<string, string>>;
  readonly arrived: () => Promise<Map<string, Buffer>>;
}

async function openPlaces(): Promise<Place[]> {
  const folderOf = async (name: string) => {
    await mkdir(join(work, name), { recursive: true });
    return join(work, name);
  };
  const keep = <T extends FileServer>(server: T | undefined): T | undefined => {
    if (server) running.push(server);
    return server;
  };
  const ftp = keep(await startFtp(await folderOf("ftp")));
  const ssh = keep(await startSsh(await folderOf("ssh")));
  const s3 = keep(await startS3(await folderOf("s3")));
  const folder = await folderOf("folder/with space");
  return [
    { name: "folder", target: { kind: "folder", folder }, environment: {}, arrived: () => readFiles(folder) },
    ...(ftp
      ? [
          {
            name: "FTP",
            target: {
              kind: "ftp",
              host: "localhost",
              port: ftp.port,
              user: "anonymous",
              folder: "www",
              certificate: join(work, "ftp/certificate.pem"),
            } as const,
            environment: { SIARAN_FTP_PASSWORD: "a@b" },
            arrived: () => readFiles(ftp.folder),
          },
        ]
      : []),
    ...(ssh
      ? [
          {
            name: "rsync",
            target: {
              kind: "rsync",
              host: "127.0.0.1",
              port: ssh.port,
              user: ssh.user,
              folder: join(ssh.folder, "a b"),
              key: join(work, "ssh/key"),
              knownHosts: join(work, "ssh/known"),
            } as const,
            environment: {},
            arrived: () => readFiles(join(ssh.folder, "a b")),
          },
        ]
      : []),
    ...(s3
      ? [
          {
            name: "S3",
            target: {
              kind: "s3",
              endpoint: `http://127.0.0.1:${s3.port}`,
              bucket: "siaran",
              region: "us-east-1",
            } as const,
            environment: { SIARAN_S3_KEY_ID: "S3RVER", SIARAN_S3_SECRET: "S3RVER" },
            arrived: async () => objectsIn(await readFiles(join(s3.folder, "siaran"))),
          },
        ]
      : []),
  ];
}

/** s3rver keeps the bytes of each object beside what is said of it. */
function objectsIn(files: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const ending = "._S3rver_object";
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith(ending))
      .map(([path, bytes]) => [path.slice(0, -ending.length), bytes]),
  );
}

const targets = suite("publish to");
const places = await openPlaces();

const contentOf = (site: string) => (site === sites.first ? sites.contentBefore : sites.content);
const call = (place: Place, site: string) => ({
  ...{ site, content: contentOf(site), name: place.name, target: place.target, now, isTrial: false },
  environment: place.environment,
  onProgress: () => {},
});

for (const place of places) {
  const withoutManifest = async () => {
    const files = await place.arrived();
    assert.ok(files.delete(manifestName), "the manifest lies on the host");
    return sorted(files);
  };

  targets(`${place.name}: everything, then what changed, then nothing`, async () => {
    const first = await publish(call(place, sites.first));
    assert.equal([first.sent?.remaining, first.sent?.failure], [[], undefined]);
    assert.equal(await withoutManifest(), await built(sites.first));
    const second = await publish(call(place, sites.second));
    assert.ok(
      (second.sent?.sent ?? 0) > 10 && (second.sent?.removed ?? 0) > 5 && (second.sent?.unchanged ?? 0) > 10,
    );
    assert.equal(await withoutManifest(), await built(sites.second));
    const third = await publish(call(place, sites.second));
    assert.equal([third.sent?.sent, third.sent?.removed], [0, 0]);
  });

  targets(
    `${place.name}: cut off in between, no page lacks what it loads, and the next one finishes`,
    async () => {
      await publish(call(place, sites.first));
      const remote = openRemote(place.target, { ...place, site: sites.second, root: work });
      const { remaining } = await sendSite(cutAfter(remote, 29), {
        ...{ files: listSite(sites.second), run: "cut", attempts: 1 },
        onProgress: () => {},
        pause: async () => {},
      });
      await remote.close();
      assert.ok(remaining.length > 0);
      assert.equal(missingAssets(await place.arrived()), []);
      await publish(call(place, sites.second));
      assert.equal(await withoutManifest(), await built(sites.second));
    },
  );
}

targets("files that a web server may read", async () => {
  for (const place of places.filter(({ name }) => name === "FTP" || name === "rsync")) {
    const folder = place.name === "FTP" ? "ftp/www" : "ssh/www/a b";
    assert.ok(isPublic(join(work, folder, "index.html")), place.name);
  }
});

targets("a branch of a Git repository: one commit a time, and the branch is the site", async () => {
  const repository = join(work, "pages.git");
  const git = (...words: string[]) =>
    execFileSync("git", ["--git-dir", repository, ...words], { encoding: "utf8" });
  execFileSync("git", ["init", "--quiet", "--bare", repository]);
  const target = { kind: "git", repository, branch: "pages" } as const;
  const options = {
    content: sites.content,
    name: "pages",
    target,
    now,
    environment: {},
    onProgress: () => {},
  };
  const first = await publish({
    ...options,
    site: sites.first,
    content: contentOf(sites.first),
    isTrial: false,
  });
  assert.is(first.sent?.sent, listSite(sites.first).size);
  const trial = await publish({
    ...options,
    site: sites.second,
    content: contentOf(sites.second),
    isTrial: true,
  });
  assert.is(git("rev-list", "--count", "pages").trim(), "1");
  const second = await publish({
    ...options,
    site: sites.second,
    content: contentOf(sites.second),
    isTrial: false,
  });
  assert.equal([second.sent?.sent, second.sent?.removed], [trial.sent?.sent, trial.sent?.removed]);
  await publish({ ...options, site: sites.second, content: contentOf(sites.second), isTrial: false });
  assert.is(git("rev-list", "--count", "pages").trim(), "2");
  const names = git("ls-tree", "-r", "-z", "--name-only", "pages").split("\0").filter(Boolean);
  assert.equal(names.sort(), [...listSite(sites.second).keys()].sort());
  const page = execFileSync("git", ["--git-dir", repository, "cat-file", "blob", "pages:index.html"]);
  assert.ok(page.equals(await readFile(join(sites.second, "index.html"))));
});

targets("without its secret nothing is asked of a host, and the secret is named", async () => {
  const target = { kind: "ftp", host: "localhost", user: "a", folder: "/" } as const;
  try {
    openRemote(target, { name: "kantor-pusat", site: sites.first, root: work, environment: {} });
    assert.unreachable();
  } catch (error) {
    assert.match(error instanceof UserError ? error.words("en") : "", /needs SIARAN_KANTOR_PUSAT_PASSWORD/);
  }
});

targets.after(async () => {
  for (const server of running) await server.stop();
  await rm(work, { recursive: true, force: true });
});
targets.run();

/** A line that goes dead after some files. */
function cutAfter(remote: Remote, files: number): Remote {
  let left = files;
  return {
    ...remote,
    send: async (sent, onSent) => {
      const part = sent.slice(0, left);
      left -= part.length;
      if (part.length > 0) await remote.send(part, onSent);
      if (left === 0) throw new Error("the line is dead");
    },
  };
}

async function built(folder: string): Promise<[string, string][]> {
  const files = await readFiles(folder);
  files.delete(".siaran-site");
  return sorted(files);
}

function sorted(files: ReadonlyMap<string, Buffer>): [string, string][] {
  return [...files].map(([path, bytes]): [string, string] => [path, bytes.toString("base64")]).sort();
}
