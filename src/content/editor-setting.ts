import type { Report } from "../diagnostics/faults.ts";
import { choice, map, matching, secureAddress, text, yesOrNo } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { checkEditor } from "./check-editor.ts";

/** Hosts of repositories whose texts the editor can write. Forgejo speaks as Gitea does. */
export const editorBackends = ["github", "gitlab", "gitea"] as const;

export type EditorBackend = (typeof editorBackends)[number];

/** `editor` in site.yaml. */
export const editorSchema = map({
  backend: choice(editorBackends),
  // Groups of GitLab may lie in groups.
  repository: matching(/^[\w.-]+(?:\/[\w.-]+)+$/),
  branch: text.optional(),
  folder: matching(/^[\w.-]+(?:\/[\w.-]+)*$/).optional(),
  server: secureAddress.optional(),
  app: text.optional(),
  signin: secureAddress.optional(),
  review: yesOrNo.optional(),
});

/** Where the editor of a site writes. */
export interface EditorSetting {
  readonly backend: EditorBackend;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** The content folder in the repository; the one that is built where nothing is said. */
  readonly folder?: string;
  /** Root of the host's own address, without a slash at its end: `https://git.example.go.id`. */
  readonly server: string;
  /** What the host calls the editor, where people sign in there and not by a token. */
  readonly app?: string;
  /** What signs people in at GitHub, which wants a server for it. */
  readonly signin?: string;
  /** Whether drafts wait on branches of their own until somebody takes them in. */
  readonly review: boolean;
}

/** As it is written in site.yaml. */
export type WrittenEditor = Omit<EditorSetting, "branch" | "server" | "review"> &
  Partial<Pick<EditorSetting, "branch" | "server" | "review">>;

const publicServers = { github: "https://github.com", gitlab: "https://gitlab.com" } as const;

/** Fills in what was not written; `undefined` where the editor could not work, which is reported. */
export function readEditor(
  { branch = "main", review = false, ...written }: WrittenEditor,
  data: YamlData,
  report: Report,
): EditorSetting | undefined {
  const { backend } = written;
  const server = written.server ?? (backend === "gitea" ? undefined : publicServers[backend]);
  const isSound = checkEditor({ ...written, review }, data, report);
  if (server === undefined || !isSound) return undefined;
  return { ...written, branch, review, server: bare(server) };
}

/** Origins that the editor asks beside its own site: the API of its host, which is elsewhere for github.com. */
export function editorHosts(setting: EditorSetting): readonly string[] {
  return setting.backend === "github" && isPublicServer(setting)
    ? ["https://api.github.com"]
    : [new URL(setting.server).origin];
}

/** Whether a host of repositories is the one that is open to all, and not an office's own. */
export function isPublicServer({ backend, server }: EditorSetting): boolean {
  return backend !== "gitea" && server === publicServers[backend];
}

function bare(address: string): string {
  return address.replace(/\/+$/, "");
}
