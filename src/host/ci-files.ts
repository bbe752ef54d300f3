import type { CiOptions, RepositoryFile } from "./ci-parts.ts";
import { gitlabFile } from "./gitlab-file.ts";
import { workflowFile } from "./workflow-file.ts";

/** What a host of repositories does with each push: check, keep a preview, publish from one branch, and every hour. */
export function ciFiles(options: CiOptions): RepositoryFile[] {
  const { ci } = options;
  if (ci === "gitlab") return [[".gitlab-ci.yml", gitlabFile(options)]];
  return [[`.${ci}/workflows/siaran.yml`, workflowFile(options)]];
}
