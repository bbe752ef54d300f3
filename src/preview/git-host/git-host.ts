import { localRepository } from "../../admin/backend.ts";
import { once } from "../../base/remember.ts";
import { type Access, readAuthor } from "./access.ts";
import {
  bytesOf,
  commitOf,
  contentsOf,
  type HostAnswer,
  limits,
  ok,
  refuse,
  treeOf,
  userOf,
  version,
} from "./answers.ts";
import { openFolderFiles } from "./folder-files.ts";
import type { EditedFolder } from "./safe-path.ts";
import { saveChanges } from "./save-changes.ts";
import { type Author, openWorkingCopy, type WorkingCopy } from "./working-copy.ts";

/** A request to the host, whose sender may use it. */
export interface HostRequest {
  readonly method: string;
  /** Behind the root of the host: `/repos/siaran/naskah/contents`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** What was sent, read from JSON. */
  readonly body?: unknown;
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

/** Whom Git knows, or who said so in the browser. */
async function authorOf(copy: WorkingCopy | undefined, access: Access): Promise<Author> {
  const [git, said] = [await copy?.author(), access.author()];
  return { name: git?.name || said.name, email: git?.email || said.email };
}
