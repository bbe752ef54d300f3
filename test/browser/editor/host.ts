import { execFileSync, spawn } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { copyValid } from "../../support/fixtures.ts";
import { freePort, until } from "../../support/program.ts";

/** A newsroom in a repository of its own, served by `npm start`. */
export interface EditorHost {
  readonly origin: string;
  /** The address that is printed, with its key. */
  readonly address: string;
  /** The content folder. */
  readonly content: string;
  git(...words: readonly string[]): string;
  read(file: string): Promise<string>;
  close(): Promise<void>;
}

/** @param posts a content folder that is copied; the small newsroom without it. */
export async function openHost(posts?: string): Promise<EditorHost> {
  const work = await mkdtemp(join(tmpdir(), "siaran-editor-"));
  const content = posts === undefined ? await copyValid(work) : join(work, "posts");
  if (posts !== undefined) await cp(posts, content, { recursive: true });
  const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: work }).toString().trim();
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Siti Aminah");
  git("config", "user.email", "siti@example.go.id");
  await writeFile(join(work, ".git/info/exclude"), ".siaran/\npratinjau/\n");
  git("add", ".");
  git("commit", "--quiet", "--message=awal");
  const port = await freePort();
  const child = fileURLToPath(new URL("../../support/serve-child.ts", import.meta.url));
  const server = spawn(
    process.execPath,
    ["--import", "tsx", child, content, join(work, "pratinjau"), String(port)],
    { cwd: fileURLToPath(new URL("../../..", import.meta.url)), stdio: ["ignore", "pipe", "ignore"] },
  );
  process.once("exit", () => server.kill());
  let printed = "";
  server.stdout.on("data", (part: Buffer) => {
    printed += part.toString();
  });
  await until(async () => /#token=/.test(printed));
  return {
    origin: `http://localhost:${port}`,
    address: /http:\S+#token=\S+/.exec(printed)?.[0] ?? "",
    content,
    git,
    read: (file) => readFile(join(content, file), "utf8"),
    close: async () => {
      server.kill();
      await rm(work, { recursive: true, force: true });
    },
  };
}
