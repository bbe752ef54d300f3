import {
  type Answers,
  type Asked,
  headOf,
  listAt,
  type Repository,
  shaOf,
  textAt,
  valueAt,
} from "./fake-repository.ts";

/**
 * As GitLab answers: its REST API (https://docs.gitlab.com/api/rest/) for the person, the member and commits, its GraphQL
 * API (https://docs.gitlab.com/api/graphql/) for the tree, a hundred files a page, and for texts.
 */
export const gitlab: Answers = (asked, repository) => {
  const { method, path, authorization } = asked;
  if (authorization !== "Bearer glpat-contoh") return 401;
  const project = "/api/v4/projects/dinas%2Fsiaran";
  if (path === "/api/v4/user")
    return { id: 1, username: "siti", name: "Siti Aminah", email: "siti@example.go.id" };
  if (path === `${project}/users`) return [{ id: 1, username: "siti" }];
  if (path === `${project}/repository/branches/main`)
    return { name: "main", commit: { id: headOf(repository) } };
  if (path === `${project}/repository/commits`) return method === "POST" ? commit(asked, repository) : [];
  // Whether a site was published from a commit: nobody does.
  if (path === `${project}/deployments` || path.endsWith("/statuses")) return [];
  return method === "POST" && path === "/api/graphql" ? { data: graphql(asked, repository) } : 404;
};

function graphql({ body }: Asked, repository: Repository): object {
  const query = textAt(body, "query");
  const { files } = repository;
  if (query.includes("lastCommit"))
    return inRepository({ tree: { lastCommit: { sha: headOf(repository), message: "awal" } } });
  if (query.includes("rawTextBlob")) {
    const paths = listAt(body, "variables", "paths").map(String);
    return inRepository({
      blobs: { nodes: paths.map((path) => ({ rawTextBlob: files.get(path) ?? null })) },
    });
  }
  const from = Number(textAt(body, "variables", "cursor") || 0);
  const nodes = [...files]
    .slice(from, from + 100)
    .map(([path, text]) => ({ type: "blob", path, sha: shaOf(text) }));
  const pageInfo = { endCursor: String(from + 100), hasNextPage: files.size > from + 100 };
  return inRepository({ tree: { blobs: { nodes, pageInfo } } });
}

function inRepository(repository: object): object {
  return { project: { repository } };
}

function commit({ body }: Asked, repository: Repository): object {
  const files = new Map(
    listAt(body, "actions").map((action) => {
      if (textAt(action, "action") !== "update" || valueAt(action, "encoding") !== "text")
        throw new Error(JSON.stringify(action));
      return [textAt(action, "file_path"), textAt(action, "content")];
    }),
  );
  for (const [path, text] of files) repository.files.set(path, text);
  repository.commits.push({
    branch: textAt(body, "branch"),
    message: textAt(body, "commit_message"),
    files,
  });
  return { id: headOf(repository), committed_date: "2026-01-19T02:00:00Z" };
}
