import type { Code, FaultParameters, Report } from "../diagnostics/faults.ts";
import type { YamlData } from "../yaml/yaml.ts";
import type { EditorBackend, WrittenEditor } from "./editor-setting.ts";

const names: Readonly<Record<EditorBackend, string>> = {
  github: "GitHub",
  gitlab: "GitLab",
  gitea: "Gitea/Forgejo",
};

/** Reports what cannot work on a host of repositories, and what it has no use for. @returns whether the editor can work. */
export function checkEditor(
  { backend, repository, server, app, signin, review }: WrittenEditor,
  data: YamlData,
  report: Report,
): boolean {
  let isSound = true;
  const refuse = <C extends Code>(code: C, key: string, parameters: FaultParameters<C>) => {
    report(code, data.place(["editor", key]), parameters);
    isSound = false;
  };
  if (backend === "gitea" && review === true) refuse("editor-review", "review", {});
  if (backend === "gitea" && server === undefined) refuse("editor-server", "backend", {});
  if (backend !== "gitlab" && repository.split("/").length > 2)
    refuse("editor-repository", "repository", { repository });
  const better = server && siteOfApi(server);
  if (server !== undefined && better) refuse("editor-address", "server", { server, better });
  const unused = backend === "github" ? "app" : "signin";
  if ({ app, signin }[unused] !== undefined)
    report("editor-key", data.place(["editor", unused]), { key: unused, backend: names[backend] });
  return isSound;
}

/** The address of the service whose API this is; `undefined` where it is none. */
function siteOfApi(server: string): string | undefined {
  if (/^https:\/\/api\.github\.com\/?$/i.test(server)) return "https://github.com";
  const [, site] = /^(.+?)\/api(?:\/(?:v\d+|graphql))?\/*$/i.exec(server) ?? [];
  return site;
}
