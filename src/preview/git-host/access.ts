import { randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePrivate } from "../../disk/write-private.ts";
import type { Author } from "./working-copy.ts";

/** Who may use the editor of a preview: whoever has the token, which stands in the address that `npm start` prints. */
export interface Access {
  readonly token: string;
  /** Whether a header `Authorization` has the token. */
  allows(authorization: string | undefined): boolean;
  /** Who said to be writing here, where Git does not know. */
  author(): Author;
  remember(author: Author): void;
}

/**
 * Opens what is kept between previews, so that a browser need not be let in again after each.
 * @param folder of the cache. Other users of the machine cannot read what is in these files.
 */
export function openAccess(folder: string): Access {
  const tokenFile = join(folder, "editor-token");
  const authorFile = join(folder, "editor-author.json");
  const kept = readText(tokenFile);
  const token = kept && /^[\w-]{43}$/.test(kept) ? kept : randomBytes(32).toString("base64url");
  writePrivate(tokenFile, token);
  const wanted = Buffer.from(`token ${token}`);
  return {
    token,
    allows: (authorization = "") => {
      const given = Buffer.from(authorization);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
    author: () => readAuthor(readText(authorFile) ?? ""),
    remember: (author) => writePrivate(authorFile, JSON.stringify(author)),
  };
}

const nobody: Author = { name: "", email: "" };

/** Reads who writes; nobody where the text does not say so. */
export function readAuthor(text: string): Author {
  try {
    const { name, email }: Partial<Record<keyof Author, unknown>> = JSON.parse(text) ?? {};
    return typeof name === "string" && typeof email === "string" ? soundAuthor({ name, email }) : nobody;
  } catch {
    return nobody;
  }
}

/** Without what ends a line or a name in a commit. */
function soundAuthor({ name, email }: Author): Author {
  const clean = (text: string) =>
    text
      .replace(/[\p{Cc}<>]/gu, " ")
      .trim()
      .slice(0, 200);
  return { name: clean(name), email: clean(email).replace(/\s/g, "") };
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}
