import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { join } from "node:path";
import { refusal } from "../../src/preview/allowed-request.ts";
import { openAccess } from "../../src/preview/git-host/access.ts";
import { openGitHost } from "../../src/preview/git-host/git-host.ts";
import { serveHost } from "../../src/preview/git-host/serve-host.ts";
import { writeFiles } from "./folders.ts";

/** An answer of a Git host of the preview. */
export interface HostReply {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  /** What was answered as JSON. */
  json(): unknown;
}

export interface Asked {
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A Git host over a folder of its own, asked over HTTP. */
export interface OpenHost {
  readonly folder: string;
  readonly token: string;
  readonly port: number;
  /** @param path behind the repository of the host, or behind the host where it begins with two slashes. */
  ask(path: string, asked?: Asked): Promise<HostReply>;
  /** Saves changes as Sveltia CMS does. */
  save(...files: readonly object[]): Promise<HostReply>;
  git(...words: readonly string[]): string;
}

const api = "/admin/api/v1";
const repository = "/repos/siaran/naskah";

/** Opens a host over some files, in a repository or in none. */
export async function openHost(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  { isGit = true, user = "Siti Aminah" }: { readonly isGit?: boolean; readonly user?: string } = {},
): Promise<OpenHost> {
  await writeFiles(folder, files);
  const git = (...words: readonly string[]) => execFileSync("git", words, { cwd: folder }).toString();
  if (isGit) {
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", user);
    git("config", "user.email", user === "" ? "" : "siti@example.go.id");
    appendFileSync(join(folder, ".git/info/exclude"), ".siaran/\n");
    git("add", ".");
    git("-c", "user.name=Uji", "-c", "user.email=uji@example.org", "commit", "--quiet", "--message=awal");
  }
  const access = openAccess(join(folder, ".siaran"));
  const host = openGitHost({ folder: { root: folder, name: "posts" }, access, now: Date.now });
  const server = createServer((asked, reply) => {
    const status = refusal(asked, "127.0.0.1");
    if (status !== undefined) return reply.writeHead(status).end();
    const path = decodeURIComponent(new URL(asked.url ?? "/", "http://localhost").pathname);
    return void serveHost(host, path.slice(api.length), asked, reply);
  });
  server.unref();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const ask: OpenHost["ask"] = (path, { method = "GET", body, headers = {} } = {}) =>
    new Promise((resolve, reject) => {
      const all = {
        host: `localhost:${port}`,
        origin: `http://localhost:${port}`,
        authorization: `token ${access.token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      };
      const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      const whole = `${api}${path.startsWith("//") ? path.slice(1) : repository + path}`;
      const options = { host: "127.0.0.1", port, path: whole, method, headers: given, agent: false };
      const sent = request(options, (reply) => {
        const parts: Buffer[] = [];
        reply.on("data", (part: Buffer) => parts.push(part));
        reply.on("end", () => {
          const text = Buffer.concat(parts).toString();
          const type = reply.headers["content-type"] ?? "";
          resolve({ status: reply.statusCode ?? 0, type, text, json: () => JSON.parse(text) });
        });
      });
      sent.on("error", reject);
      sent.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
    });
  const save: OpenHost["save"] = (...changes) =>
    ask("/contents", { method: "POST", body: { branch: "kerja", message: "Ubah naskah", files: changes } });
  return { folder, token: access.token, port, ask, save, git };
}

/** The content of a change, as it is sent. */
export function encoded(text: string): string {
  return Buffer.from(text).toString("base64");
}
