import { createServer, type IncomingMessage } from "node:http";
import { blobSha } from "../../../src/preview/git-host/folder-files.ts";

/** What was sent to be committed. */
export interface Commit {
  readonly branch: string;
  readonly message: string;
  /** The whole new texts, by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** A repository in memory, with what was committed to it. */
export interface Repository {
  readonly files: Map<string, string>;
  readonly commits: Commit[];
}

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  readonly body: unknown;
}

/** Answers with JSON; a number is a status without more. */
export type Answers = (asked: Asked, repository: Repository) => object | number;

export function shaOf(text: string): string {
  return blobSha(Buffer.from(text));
}

/** Where a branch stands: another place after each commit. */
export function headOf({ commits }: Repository): string {
  return String(commits.length).padStart(40, "a");
}

/** A value in what was sent, by the names that lead to it. */
export function valueAt(of: unknown, ...names: readonly (string | number)[]): unknown {
  return names.reduce<unknown>(
    (value, name) => (typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined),
    of,
  );
}

export function textAt(of: unknown, ...names: readonly (string | number)[]): string {
  const value = valueAt(of, ...names);
  return typeof value === "string" ? value : "";
}

export function listAt(of: unknown, ...names: readonly string[]): readonly unknown[] {
  const value = valueAt(of, ...names);
  return Array.isArray(value) ? value : [];
}

/** Serves an API to pages of any origin. @returns its origin, and the requests that it had no answer to. */
export function serveApi(
  answers: Answers,
  repository: Repository,
): Promise<{ origin: string; unknown: string[] }> {
  const unknown: string[] = [];
  const server = createServer(async (request, response) => {
    const headers = {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Headers": "authorization, content-type, accept",
      "Access-Control-Allow-Methods": "GET, POST, PUT, PATCH, DELETE",
      "Content-Type": "application/json",
    };
    if (request.method === "OPTIONS") return response.writeHead(204, headers).end();
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const asked = {
      method: request.method ?? "GET",
      path: pathname,
      query: searchParams,
      authorization: request.headers.authorization ?? "",
      body: JSON.parse((await textOf(request)) || "null"),
    };
    const answer = answers(asked, repository);
    if (answer === 404)
      unknown.push(`${asked.method} ${request.url} ${JSON.stringify(asked.body)?.slice(0, 300)}`);
    const status = typeof answer === "number" ? answer : 200;
    response.writeHead(status, headers);
    return response.end(
      status === 204 ? undefined : JSON.stringify(typeof answer === "number" ? {} : answer),
    );
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      server.unref();
      const address = server.address();
      done({ origin: `http://localhost:${typeof address === "object" ? address?.port : ""}`, unknown });
    });
  });
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
