import { paths } from "../base/paths.ts";
import { headerPolicy, writePolicy } from "../outputs/content-policy.ts";
import { safePath, slashSpellings } from "./full-path.ts";
import type { HostFile } from "./host-file.ts";
import { caching, type Hosting, lastingFolder, type Move, policyHeader } from "./hosting.ts";
import { charset, fileTypes, namedTypes } from "./types.ts";

/** `_headers` and `_redirects` of Netlify, which knows other hosts and queries too. */
export function netlifyFiles(hosting: Hosting): HostFile[] {
  const others = [...hosting.elsewhere].flatMap(([host, moves]) =>
    moves.flatMap((move) =>
      [`http://${host}`, `https://${host}`].flatMap((origin) => netlifyLines(move, origin)),
    ),
  );
  return [
    headersFile(hosting, netlifyPolicies(hosting)),
    // Of two lines about one address the first counts: those that ask for more come before the others.
    file("_redirects", [
      ...hosting.moves.filter(({ query }) => query !== "").flatMap((move) => netlifyLines(move, "")),
      ...hosting.moves.filter(({ query }) => query === "").flatMap((move) => netlifyLines(move, "")),
      ...others,
      ...hosting.gone.map((path) => `${safePath(path)} ${safePath(path)}index.html 410!`),
    ]),
  ];
}

function netlifyLines({ path, query, to }: Move, origin: string): string[] {
  const parameters = [...new URLSearchParams(query)].map(([name, value]) => `${word(name)}=${word(value)}`);
  // Netlify takes an address with and without the slash at its end for one.
  return [[`${origin}${safePath(path)}`, ...parameters, to, "301!"].join(" ")];
}

function word(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

/** `_headers` and `_redirects` of Cloudflare Pages, which knows neither other hosts nor queries. */
export function cloudflareFiles(hosting: Hosting): HostFile[] {
  return [headersFile(hosting, cloudflarePolicies(hosting)), file("_redirects", ownLines(hosting))];
}

/** `_redirects` of GitLab Pages, which has no headers, and to which pages come first: only other hosts need a line. */
export function gitlabFiles({ elsewhere }: Hosting): HostFile[] {
  const others = [...elsewhere].flatMap(([host, moves]) =>
    moves
      .filter(({ query }) => query === "")
      .flatMap(({ path, to }) =>
        slashSpellings(path).map((from) => `https://${host}${safePath(from)} ${to} 301`),
      ),
  );
  return [file("_redirects", others)];
}

/** GitHub Pages has neither headers nor redirects, and leaves out what Jekyll would, unless it is told not to. */
export function githubFiles(): HostFile[] {
  return [{ path: "/.nojekyll", text: "" }];
}

/** A page is at each of these addresses, to which the host leads from the spelling without a slash. */
function ownLines({ moves }: Hosting): string[] {
  return moves.filter(({ query }) => query === "").map(({ path, to }) => `${safePath(path)} ${to} 301`);
}

/** The policies of a site with an editor: for all its paths, and for some. */
interface Policies {
  readonly all: string;
  readonly some: readonly (readonly [path: string, lines: readonly string[]])[];
}

/** Cloudflare takes away what a line before said of a header. */
function cloudflarePolicies({ headers, editor }: Hosting): Policies {
  const lines = editor && [`! ${policyHeader}`, `${policyHeader}: ${editor.policy}`];
  return { all: policyOf(headers), some: editor && lines ? [[`${safePath(editor.path)}*`, lines]] : [] };
}

/**
 * Netlify may join what several lines say of one header, and browsers obey all of it. So what holds for all paths is no
 * more than pages cannot say of themselves, and the rest is said where files of others lie: beside the releases.
 */
function netlifyPolicies({ root, headers, editor }: Hosting): Policies {
  const all = policyOf(headers);
  if (!editor) return { all, some: [] };
  return {
    all: writePolicy(headerPolicy),
    some: [
      [`${safePath(`${root}${paths.archive.slice(1)}`)}*`, [`${policyHeader}: ${all}`]],
      [`${safePath(editor.path)}*`, [`${policyHeader}: ${editor.policy}`]],
    ],
  };
}

function policyOf(headers: Hosting["headers"]): string {
  return headers.find(([name]) => name === policyHeader)?.[1] ?? "";
}

/** Headers of a host that sets `no-cache` itself, and that joins what several lines say of one header. */
function headersFile({ root, headers }: Hosting, { all, some }: Policies): HostFile {
  const base = safePath(root);
  const texts = fileTypes.filter(({ isText, type }) => isText && !/html|xml|json/.test(type));
  return file("_headers", [
    `${base}*`,
    ...headers.map(([name, value]) => `  ${name}: ${name === policyHeader ? all : value}`),
    ...some.flatMap(([path, lines]) => [path, ...lines.map((line) => `  ${line}`)]),
    `${base}${lastingFolder}*`,
    `  Cache-Control: ${caching.lasting}`,
    ...texts.flatMap(({ type, endings }) =>
      endings.flatMap((ending) => [`${base}*.${ending}`, `  Content-Type: ${type}${charset}`]),
    ),
    ...namedTypes.flatMap(({ name, type }) => [`${base}*${name}`, `  Content-Type: ${type}${charset}`]),
  ]);
}

function file(name: string, lines: readonly string[]): HostFile {
  return { path: `/${name}`, text: lines.map((line) => `${line}\n`).join("") };
}
