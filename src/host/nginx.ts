import { bytePattern, isPlain, slashSpellings } from "./full-path.ts";
import { type HostFile, hostPart, indent, quoted, serverFolder } from "./host-file.ts";
import { caching, editorHeaders, type Hosting, lastingFolder, type Move } from "./hosting.ts";
import { charset, fileTypes, namedTypes } from "./types.ts";

/** Snippets for the `server` blocks of nginx: one for the site, and one for each host with old addresses. */
export function nginxFiles(hosting: Hosting): HostFile[] {
  return [
    { path: `${serverFolder}nginx.conf`, text: lines(siteLines(hosting)) },
    ...[...hosting.elsewhere].map(([host, moves]) => ({
      path: `${serverFolder}nginx-${hostPart(host)}.conf`,
      text: lines([
        `# Old addresses of ${hostPart(host)}. Include this file in its server block.`,
        ...moveLocations(moves),
      ]),
    })),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function siteLines(hosting: Hosting): string[] {
  const { root, headers, notFound, gone, moves, packed, editor } = hosting;
  // A location that adds a header of its own has none of those around it.
  const withHeaders = (cache: string, given = headers) => [
    // Without "always", what is not there is not kept.
    `add_header Cache-Control ${quoted(cache)};`,
    ...given.map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  ];
  return [
    `# How ${hosting.name} is served. Made by every build. Include it in the server block, whose root is the folder`,
    `# that holds what is found at ${isPlain(root) ? root : "the path of the site"}; reload nginx when addresses were added.`,
    `location ${location(root)} {`,
    ...indent(
      [
        "index index.html;",
        "charset utf-8;",
        `charset_types ${textTypes().join(" ")};`,
        "types {",
        ...indent(
          fileTypes.map(({ type, endings }) => `${type} ${endings.join(" ")};`),
          "  ",
        ),
        "}",
        "default_type application/octet-stream;",
        `error_page 404 ${location(notFound)};`,
        // A folder without a page is not there.
        `error_page 403 =404 ${location(notFound)};`,
        "absolute_redirect off;",
        ...withHeaders(caching.fresh),
        "gzip on;",
        "gzip_vary on;",
        `gzip_types ${textTypes()
          .filter((type) => type !== "text/html")
          .join(" ")};`,
        ...(packed ? ["gzip_static on;", "# brotli_static on;  # where nginx has ngx_brotli"] : []),
        "",
        `location ${location(root + lastingFolder)} { ${withHeaders(caching.lasting).join(" ")} }`,
        ...(editor
          ? [
              `location ${location(editor.path)} { ${withHeaders(caching.fresh, editorHeaders(hosting)).join(" ")} }`,
            ]
          : []),
        ...namedTypes.map(
          ({ name, type }) =>
            `location ~ "/${bytePattern(name)}$" { types { } default_type ${quoted(type + charset)}; }`,
        ),
        String.raw`location ~ "/\.(?!well-known/)" { return 404; }`,
        ...gone.map(
          (path) => `${exact(path)} { error_page 410 ${location(`${path}index.html`)}; return 410; }`,
        ),
        ...moveLocations(moves),
      ],
      "  ",
    ),
    "}",
  ];
}

function textTypes(): string[] {
  const types = [...fileTypes.filter(({ isText }) => isText), ...namedTypes].map(({ type }) => type);
  return [...new Set(types)];
}

/** One location for each path: several queries may lead from it to different pages. */
function moveLocations(moves: readonly Move[]): string[] {
  const paths = new Map<string, Move[]>();
  for (const move of moves)
    for (const path of move.query === "" ? slashSpellings(move.path) : [move.path])
      paths.set(path, [...(paths.get(path) ?? []), move]);
  return [...paths].map(([path, found]) => {
    const queries = found.filter(({ query }) => query !== "");
    const plain = found.find(({ query }) => query === "");
    return [
      `${exact(path)} {`,
      ...queries.map(
        ({ query, to }) => ` if ($args ~ "^${bytePattern(query)}$") { return 301 ${quoted(to)}; }`,
      ),
      ...(plain ? [` return 301 ${quoted(plain.to)};`] : []),
      " }",
    ].join("");
  });
}

function exact(path: string): string {
  return isPlain(path) ? `location = ${path}` : `location ~ "^${bytePattern(path)}$"`;
}

/** A path to go on with: written as bytes where it has anything else than plain characters. */
function location(path: string): string {
  if (isPlain(path)) return path;
  return quoted(
    encodeURI(path).replace(/[$'();,]/g, (character) => `%${character.charCodeAt(0).toString(16)}`),
  );
}
