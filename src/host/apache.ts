import { bytePattern, safePath } from "./full-path.ts";
import { type HostFile, hostPart, indent, quoted, serverFolder } from "./host-file.ts";
import { caching, type Hosting, lastingFolder, type Move, policyHeader } from "./hosting.ts";
import { charset, fileTypes, namedTypes, packedEndings } from "./types.ts";

/** `.htaccess` for the site, one beside each page that says that something is gone, and one for each older host. */
export function apacheFiles(hosting: Hosting): HostFile[] {
  const { gone, root, elsewhere } = hosting;
  return [
    { path: "/.htaccess", text: lines(siteLines(hosting)) },
    ...gone.map((path) => ({
      path: `/${path.slice(root.length)}.htaccess`,
      text: lines([
        `ErrorDocument 410 ${quoted(`${safePath(path)}index.html`)}`,
        `RedirectMatch 410 "^${bytePattern(path)}$"`,
      ]),
    })),
    ...[...elsewhere].map(([host, moves]) => ({
      path: `${serverFolder}htaccess-${hostPart(host)}`,
      text: lines([
        `# Old addresses of ${hostPart(host)}. Put these lines into the .htaccess of its root folder.`,
        ...module("rewrite", ["RewriteEngine On", ...moves.flatMap((move) => rewrite(move, "/"))]),
      ]),
    })),
  ];
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

function siteLines({ root, headers, notFound, moves, packed, name, editor }: Hosting): string[] {
  const text = fileTypes.filter(({ isText }) => isText);
  return [
    `# How ${name} is served. Made by every build.`,
    "DirectoryIndex index.html",
    `ErrorDocument 404 ${quoted(safePath(notFound))}`,
    ...module("mime", [
      ...fileTypes.map(({ type, endings }) => `AddType ${type} ${dotted(endings)}`),
      `AddCharset utf-8 ${dotted(text.flatMap(({ endings }) => endings))}`,
    ]),
    ...namedTypes.flatMap(({ name, type }) => [
      `<Files ${quoted(name)}>`,
      `  ForceType ${quoted(type + charset)}`,
      "</Files>",
    ]),
    ...module("headers", [
      ...headers.map(([header, value]) => `Header always set ${header} ${quoted(value)}`),
      `Header set Cache-Control ${quoted(caching.fresh)}`,
      `<If "%{REQUEST_URI} =~ m#^${bytePattern(root + lastingFolder)}#">`,
      `  Header set Cache-Control ${quoted(caching.lasting)}`,
      "</If>",
      ...(editor
        ? [
            `<If "%{REQUEST_URI} =~ m#^${bytePattern(editor.path)}#">`,
            `  Header always set ${policyHeader} ${quoted(editor.policy)}`,
            "</If>",
          ]
        : []),
    ]),
    ...module("rewrite", [
      "RewriteEngine On",
      // Names with a dot before them are for the server.
      String.raw`RewriteRule "(?:^|/)\.(?!well-known/)" - [R=404,L]`,
      ...moves.flatMap((move) => rewrite(move, root)),
      // A folder without a page is not there. Many hosts do not let this file turn off their lists of files.
      "RewriteCond %{REQUEST_FILENAME} -d",
      "RewriteCond %{REQUEST_FILENAME}/index.html !-f",
      'RewriteRule "." - [R=404,L]',
      ...(packed ? sendPacked : []),
    ]),
    ...(packed
      ? describePacked()
      : module("deflate", [`AddOutputFilterByType DEFLATE ${text.map(({ type }) => type).join(" ")}`])),
  ];
}

function module(name: string, inner: readonly string[]): string[] {
  return [`<IfModule mod_${name}.c>`, ...indent(inner, "  "), "</IfModule>"];
}

function dotted(endings: readonly string[]): string {
  return endings.map((ending) => `.${ending}`).join(" ");
}

/** In a folder's own file, a pattern sees what stands behind the path of the folder. */
function rewrite({ path, query, to }: Move, root: string): string[] {
  const inner = path.slice(root.length);
  const pattern = inner.endsWith("/") ? `${bytePattern(inner.slice(0, -1))}/?` : bytePattern(inner);
  return [
    ...(query === "" ? [] : [`RewriteCond %{QUERY_STRING} "^${bytePattern(query)}$"`]),
    // A per cent sign would stand for a part of the condition.
    `RewriteRule "^${pattern}$" ${quoted(to).replaceAll("%", "\\%")} [R=301,L,NE,QSD]`,
  ];
}

const sendPacked = [
  ["br", "br"],
  ["gzip", "gz"],
].flatMap(([coding, ending]) => [
  `RewriteCond %{HTTP:Accept-Encoding} "\\b${coding}\\b"`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule "^(.+)$" "$1.${ending}" [L]`,
]);

/** A packed file is of the type of what is in it. */
function describePacked(): string[] {
  const inner = fileTypes.filter(({ endings }) => endings.some((ending) => packedEndings.includes(ending)));
  return module("headers", [
    ...[
      ["br", "br"],
      ["gz", "gzip"],
    ].flatMap(([ending, coding]) => [
      `<FilesMatch "\\.(?:${packedEndings.join("|")})\\.${ending}$">`,
      `  Header set Content-Encoding ${coding}`,
      "  Header append Vary Accept-Encoding",
      "  SetEnv no-gzip 1",
      "  SetEnv no-brotli 1",
      "</FilesMatch>",
      ...inner.flatMap(({ type, endings, isText }) => [
        `<FilesMatch "\\.(?:${endings.join("|")})\\.${ending}$">`,
        `  ForceType ${quoted(type + (isText ? charset : ""))}`,
        "</FilesMatch>",
      ]),
      ...namedTypes.flatMap(({ name, type }) => [
        `<Files ${quoted(`${name}.${ending}`)}>`,
        `  ForceType ${quoted(type + charset)}`,
        "</Files>",
      ]),
    ]),
    `<FilesMatch "\\.(?:${packedEndings.join("|")})$">`,
    "  Header append Vary Accept-Encoding",
    "</FilesMatch>",
  ]);
}
