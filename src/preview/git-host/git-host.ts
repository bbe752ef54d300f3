import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localRepository } from "../../admin/backend.ts";
import { once } from "../../base/remember.ts";
import { type Access, readAuthor } from "./access.ts";
import { blobSha, type FolderFiles, openFolderFiles } from "./folder-files.ts";
import { readChanges } from "./read-changes.ts";
import { type EditedFolder, isContentPath, standingAt } from "./safe-path.ts";
import { type Author, openWorkingCopy, type WorkingCopy } from "./working-copy.ts";
import { writeChanges } from "./write-changes.ts";

/** A request to the host, whose sender may use it. */
export interface HostRequest {
  readonly method: string;
  /** Behind the root of the host: `/repos/siaran/naskah/contents`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent, read from JSON. */
  readonly body?: unknown;
}

export interface HostAnswer {
  readonly status: number;
  /** What is answered: as JSON, or bytes as they are. */
  readonly body: unknown;
}

/** A host of one repository, the working folder, that speaks as Gitea does to Sveltia CMS. */
export interface GitHost {
  readonly access: Access;
  /** Whether what is saved is committed too. */
  isGit(): Promise<boolean>;
  answer(request: HostRequest): Promise<HostAnswer>;
}

export interface GitHostOptions {
  readonly folder: EditedFolder;
  readonly access: Access;
  readonly now: () => number;
}

const repository = `/repos/${localRepository.repository}`;
const { branch } = localRepository;

/** The version of Gitea whose answers these are. */
const version = "1.24.0";

/** Opens a host over a working folder. It writes files, and commits them where the folder is in a repository. */
export function openGitHost({ folder, access, now }: GitHostOptions): GitHost {
  const files = openFolderFiles(folder, now);
  const copy = once(() => openWorkingCopy(folder.root));
  const author = async () => authorOf(await copy(), access);
  // One after the other: what one has looked at, no other may change before it is written.
  let last: Promise<unknown> = Promise.resolve();
  const save = (body: unknown) => {
    const saved = last.then(async () => saveChanges(body, { folder, files, copy: await copy(), author }));
    last = saved.catch(() => {});
    return saved;
  };
  const answers: readonly (readonly [method: string, path: RegExp, answer: Answering])[] = [
    ["GET", /^\/version$/, async () => ok({ version })],
    ["GET", /^\/settings\/api$/, async () => ok(limits)],
    ["GET", /^\/user$/, async () => ok(userOf(await author(), await copy()))],
    [
      "PUT",
      /^\/user$/,
      async ({ body }) => {
        access.remember(readAuthor(JSON.stringify(body)));
        return ok({});
      },
    ],
    ["GET", at(""), async () => ok({ default_branch: branch, permissions: { pull: true, push: true } })],
    ["GET", at(`/branches/${branch}`), async () => ok({ commit: { id: files.state(), message: "" } })],
    ["GET", at("/git/trees/\\w+"), async () => ok({ truncated: false, tree: treeOf(files) })],
    ["POST", at("/file-contents"), async ({ body }) => ok(contentsOf(body, folder))],
    ["GET", at(`/(?:raw|media/${branch})/(.+)`), async (_, [path = ""]) => bytesOf(path, folder)],
    [
      "GET",
      at("/commits"),
      async ({ query }) => ok((await (await copy())?.history(query.get("path") ?? ""))?.map(commitOf) ?? []),
    ],
    ["POST", at("/contents"), async ({ body }) => save(body)],
  ];
  return {
    access,
    isGit: async () => (await copy()) !== undefined,
    answer: async (request) => {
      const found = answers.find(([method, path]) => method === request.method && path.test(request.path));
      if (!found) return refuse(404, "Tidak ada di sini.");
      const [, path, answer] = found;
      return answer(request, path.exec(request.path)?.slice(1) ?? []);
    },
  };
}

type Answering = (request: HostRequest, words: readonly string[]) => Promise<HostAnswer>;

function at(path: string): RegExp {
  return new RegExp(`^${repository}${path}$`);
}

function ok(body: unknown): HostAnswer {
  return { status: 200, body };
}

function refuse(status: number, message: string): HostAnswer {
  return { status, body: { message } };
}

/** How much is answered at once. */
const limits = { default_paging_num: 200, max_response_items: 200, default_max_blob_size: 10_485_760 };

interface Saving {
  readonly folder: EditedFolder;
  readonly files: FolderFiles;
  readonly copy: WorkingCopy | undefined;
  readonly author: () => Promise<Author>;
}

async function saveChanges(body: unknown, { folder, files, copy, author }: Saving): Promise<HostAnswer> {
  const request = readChanges(body);
  if (!request) return refuse(422, "Simpanan ini tidak dapat dibaca.");
  const written = writeChanges(request.changes, folder);
  if ("status" in written) return refuse(written.status, written.message);
  try {
    const { name, email } = await author();
    await copy?.commit(written.paths, request.message, {
      name: name || "Tanpa nama",
      email: email || "tanpa-surel@localhost",
    });
  } catch (error) {
    written.undo();
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(500, `Git tidak menerima simpanan ini, jadi tidak ada yang diubah. ${reason}`);
  }
  return {
    status: 201,
    body: {
      commit: { sha: files.state(), created: new Date().toISOString() },
      files: request.changes.map(({ path }, index) => {
        const sha = written.shas[index];
        return sha === undefined ? null : { path, sha };
      }),
    },
  };
}

/** Whom Git knows, or who said so in the browser. */
async function authorOf(copy: WorkingCopy | undefined, access: Access): Promise<Author> {
  const [git, said] = [await copy?.author(), access.author()];
  return { name: git?.name || said.name, email: git?.email || said.email };
}

function userOf({ name, email }: Author, copy: WorkingCopy | undefined) {
  return {
    id: 1,
    login: "lokal",
    full_name: copy ? name : `${name} (tanpa Git)`.trim(),
    email,
    avatar_url: "",
    html_url: "",
    // Gitea has no such key: whether anybody said who writes.
    siaran_named: name !== "",
  };
}

function treeOf(files: FolderFiles) {
  return files.list().map(({ path, sha, size }) => ({ path, sha, size, type: "blob", mode: "100644" }));
}

function contentsOf(body: unknown, folder: EditedFolder) {
  const asked: unknown = typeof body === "object" && body !== null && "files" in body ? body.files : [];
  return (Array.isArray(asked) ? asked : []).slice(0, limits.max_response_items).map((path: unknown) => {
    const bytes = typeof path === "string" ? readContent(path, folder) : undefined;
    return bytes && { path, sha: blobSha(bytes), encoding: "base64", content: bytes.toString("base64") };
  });
}

function bytesOf(path: string, folder: EditedFolder): HostAnswer {
  const bytes = readContent(path, folder);
  return bytes ? ok(bytes) : refuse(404, `${path} tidak ada.`);
}

function readContent(path: string, folder: EditedFolder): Buffer | undefined {
  const isThere = isContentPath(path, folder) && standingAt(path, folder) === "file";
  return isThere ? readFileSync(join(folder.root, path)) : undefined;
}

function commitOf({ sha, name, email, date }: { sha: string; name: string; email: string; date: string }) {
  return { sha, commit: { author: { name, email, date } }, created: date };
}
