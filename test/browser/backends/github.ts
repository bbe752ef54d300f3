import {
  type Answers,
  type Asked,
  headOf,
  listAt,
  type Repository,
  shaOf,
  textAt,
} from "./fake-repository.ts";

const author = {
  name: "Siti Aminah",
  email: "siti@example.go.id",
  user: { id: 1, login: "siti" },
};

/**
 * As GitHub Enterprise Server answers: its REST API (https://docs.github.com/en/rest) for the person, the collaborator
 * and the tree, its GraphQL API (https://docs.github.com/en/graphql) for texts and commits.
 */
export const github: Answers = (asked, repository) => {
  const { method, path, authorization } = asked;
  if (authorization !== "token ghp_contoh") return 401;
  if (path === "/api/v3/user") return { id: 1, login: "siti", name: author.name, email: author.email };
  if (path === "/api/v3/repos/dinas/siaran/collaborators/siti") return 204;
  if (path.startsWith("/api/v3/repos/dinas/siaran/git/trees/")) return { tree: treeOf(repository) };
  return method === "POST" && path === "/api/graphql" ? { data: graphql(asked, repository) } : 404;
};

function treeOf({ files }: Repository): object[] {
  return [...files].map(([path, text]) => ({ path, type: "blob", sha: shaOf(text), size: text.length }));
}

function graphql({ body }: Asked, repository: Repository): object {
  const query = textAt(body, "query");
  if (query.includes("createCommitOnBranch"))
    return { createCommitOnBranch: { commit: commit(body, repository) } };
  const texts = new Map([...repository.files.values()].map((text) => [shaOf(text), text]));
  const answer: Record<string, object> = {
    ref: { target: { history: { nodes: [{ oid: headOf(repository), message: "awal" }] } } },
  };
  for (const [, name = "", sha = ""] of query.matchAll(/(\w+): object\(oid: "(\w+)"\)/g))
    answer[name] = { text: texts.get(sha) ?? null, isTruncated: false };
  for (const [, name = ""] of query.matchAll(/(\w+): ref\(/g))
    answer[name] = {
      target: {
        history: { nodes: [{ oid: headOf(repository), author, committedDate: "2026-01-19T01:00:00Z" }] },
      },
    };
  return { repository: answer };
}

/** Takes a commit whose branch stands where it is said to. */
function commit(body: unknown, repository: Repository): object {
  const input = ["variables", "input"];
  if (textAt(body, ...input, "expectedHeadOid") !== headOf(repository))
    throw new Error("the branch has moved");
  const files = new Map(
    listAt(body, ...input, "fileChanges", "additions").map((addition) => [
      textAt(addition, "path"),
      Buffer.from(textAt(addition, "contents"), "base64").toString(),
    ]),
  );
  for (const [path, text] of files) repository.files.set(path, text);
  repository.commits.push({
    branch: textAt(body, ...input, "branch", "branchName"),
    message: textAt(body, ...input, "message", "headline"),
    files,
  });
  const shas = [...files.values()].map((text, index) => [`file_${index}`, { oid: shaOf(text) }]);
  return { oid: headOf(repository), committedDate: "2026-01-19T02:00:00Z", ...Object.fromEntries(shas) };
}
