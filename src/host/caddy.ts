import { characterPattern, isPlain, safePath, slashSpellings } from "./full-path.ts";
import { type HostFile, hostPart, indent, quoted, serverFolder } from "./host-file.ts";
import { caching, editorHeaders, type Hosting, lastingFolder, type Move } from "./hosting.ts";
import { charset, fileTypes, namedTypes } from "./types.ts";

/** Snippets for the site blocks of Caddy: one for the site, and one for each host with old addresses. */
export function caddyFiles(hosting: Hosting): HostFile[] {
  return [
    { path: `${serverFolder}Caddyfile`, text: lines(siteLines(hosting)) },
    ...[...hosting.elsewhere].map(([host, moves]) => ({
      path: `${serverFolder}Caddyfile-${hostPart(host)}`,
      text: lines([
        `# Old addresses of ${hostPart(host)}. Import this file in its site block.`,
        ...moveLines(moves, "elsewhere"),
      ]),
    })),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function siteLines(hosting: Hosting): string[] {
  const { name, root, headers, moves, gone, notFound, packed, editor } = hosting;
  const lasting = `^${characterPattern(root + lastingFolder)}`;
  const names = namedTypes.map(({ name }) => characterPattern(name)).join("|");
  const texts = fileTypes.filter(({ isText }) => isText);
  return [
    `# How ${name} is served. Made by every build. Import it in the site block, behind a line "root * FOLDER".`,
    ...(editor ? editorLines(hosting, characterPattern(editor.path)) : headerLines("header", headers)),
    `@lasting path_regexp ${lasting}`,
    `header @lasting Cache-Control ${quoted(caching.lasting)}`,
    `@fresh not path_regexp ${lasting}`,
    `header @fresh Cache-Control ${quoted(caching.fresh)}`,
    ...namedTypes.flatMap(({ name, type }, index) => [
      `@named${index} path_regexp /${characterPattern(name)}$`,
      `header @named${index} Content-Type ${quoted(type + charset)}`,
    ]),
    ...texts.flatMap(({ type, endings }, index) => [
      `@text${index} {`,
      `  path_regexp \\.(${endings.join("|")})$`,
      `  not path_regexp /(${names})$`,
      "}",
      `header @text${index} Content-Type ${quoted(type + charset)}`,
    ]),
    "@hidden path_regexp /\\.([^w]|w[^e])",
    "error @hidden 404",
    ...moveLines(moves, "moved"),
    ...gone.flatMap((path, index) => [
      `@gone${index} path_regexp ^${characterPattern(path)}$`,
      `handle @gone${index} {`,
      `  rewrite * ${quoted(`${safePath(path)}index.html`)}`,
      "  file_server {",
      "    status 410",
      "  }",
      "}",
    ]),
    "handle_errors {",
    "  header Cache-Control no-cache",
    '  header Content-Type "text/html; charset=utf-8"',
    `  rewrite * ${quoted(safePath(notFound))}`,
    "  file_server",
    "}",
    "encode gzip",
    "file_server {",
    "  hide .server .htaccess",
    ...(packed ? ["  precompressed br gzip"] : []),
    "}",
  ];
}

function headerLines(directive: string, headers: Hosting["headers"]): string[] {
  return [`${directive} {`, ...headers.map(([header, value]) => `  ${header} ${quoted(value)}`), "}"];
}

/** Headers of the site and of its editor, each for its own paths. */
function editorLines(hosting: Hosting, path: string): string[] {
  return [
    `@editor path_regexp ^${path}`,
    ...headerLines("header @editor", editorHeaders(hosting)),
    `@site not path_regexp ^${path}`,
    ...headerLines("header @site", hosting.headers),
  ];
}

/** A named matcher and a redirect for each, or one line where the path is plain. */
function moveLines(moves: readonly Move[], label: string): string[] {
  return moves.flatMap(({ path, query, to }, index) => {
    if (query === "" && isPlain(path)) {
      return slashSpellings(path).map((from) => `redir ${from} ${quoted(to)} 301`);
    }
    const end = path.length > 1 && path.endsWith("/") && query === "" ? "?$" : "$";
    return [
      `@${label}${index} {`,
      ...indent(
        [
          `path_regexp ^${characterPattern(path)}${end}`,
          ...(query === "" ? [] : [`expression {query} == ${celText(query)}`]),
        ],
        "  ",
      ),
      "}",
      `redir @${label}${index} ${quoted(to)} 301`,
    ];
  });
}

/** A text in an expression of Caddy, in characters that end neither it nor the line. */
function celText(text: string): string {
  const bytes = [...new TextEncoder().encode(text)].map((byte) =>
    /[A-Za-z0-9=&_.-]/.test(String.fromCharCode(byte))
      ? String.fromCharCode(byte)
      : `\\x${byte.toString(16).padStart(2, "0")}`,
  );
  return `'${bytes.join("")}'`;
}
