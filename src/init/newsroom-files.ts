import { startFiles } from "../host/start-files.ts";
import type { InitAnswers, NewFile } from "./answers.ts";
import { pageFiles } from "./page-files.ts";
import { readmeFiles } from "./readme-files.ts";
import { registerFiles } from "./register-files.ts";
import { siteFile } from "./site-file.ts";
import { welcomeFile } from "./welcome-file.ts";

/** Name of the content folder of a new newsroom. */
export const contentFolder = "posts";

/** Everything that a new newsroom begins with, but for its package.json. */
export function newsroomFiles(answers: InitAnswers): NewFile[] {
  const { emblem, host, ci, url } = answers;
  const registry = `${contentFolder}/_data`;
  return [
    { path: `${registry}/site.yaml`, content: siteFile(answers) },
    ...(emblem ? [{ path: `${registry}/${emblem.name}`, content: emblem.bytes }] : []),
    ...registerFiles(answers.regions, registry),
    ...pageFiles(answers, `${contentFolder}/_pages`),
    welcomeFile(answers, contentFolder),
    ...readmeFiles(answers, contentFolder),
    ...(host ? startFiles({ host, url, ...(ci ? { ci } : {}) }) : []).map(([path, content]) => ({
      path,
      content,
    })),
    { path: ".gitignore", content: ignored },
  ];
}

const ignored = "node_modules/\n_site/\n_site.*/\n.siaran/\n";
