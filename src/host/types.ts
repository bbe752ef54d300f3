/** A type of files, and the endings of the names of files that are of it. */
export interface FileType {
  readonly type: string;
  readonly endings: readonly string[];
  /** Whether it is text, which is UTF-8 throughout. */
  readonly isText: boolean;
}

const written: readonly (readonly [type: string, endings: string])[] = [
  ["text/html", "html"],
  ["text/css", "css"],
  ["text/javascript", "js"],
  ["text/plain", "txt"],
  ["text/csv", "csv"],
  ["text/tab-separated-values", "tsv"],
  ["text/calendar", "ics"],
  ["text/vcard", "vcf"],
  ["text/vtt", "vtt"],
  ["text/x-opml", "opml"],
  ["application/xml", "xml"],
  ["application/json", "json geojson"],
  ["application/manifest+json", "webmanifest"],
  ["image/svg+xml", "svg"],
  ["application/wasm", "wasm"],
  ["font/woff2", "woff2"],
  ["font/woff", "woff"],
  ["image/avif", "avif"],
  ["image/webp", "webp"],
  ["image/jpeg", "jpg jpeg jpe jfif"],
  ["image/png", "png"],
  ["image/gif", "gif"],
  ["image/x-icon", "ico"],
  ["application/pdf", "pdf"],
  ["application/zip", "zip"],
  ["application/epub+zip", "epub"],
  ["application/rtf", "rtf"],
  ["application/msword", "doc"],
  ["application/vnd.ms-excel", "xls"],
  ["application/vnd.ms-powerpoint", "ppt"],
  ["application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"],
  ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"],
  ["application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"],
  ["application/vnd.oasis.opendocument.text", "odt"],
  ["application/vnd.oasis.opendocument.spreadsheet", "ods"],
  ["application/vnd.oasis.opendocument.presentation", "odp"],
  ["application/vnd.oasis.opendocument.graphics", "odg"],
  ["audio/mpeg", "mp3"],
  ["audio/mp4", "m4a"],
  ["audio/ogg", "ogg oga opus"],
  ["audio/wav", "wav"],
  ["audio/flac", "flac"],
  ["audio/aac", "aac"],
  ["video/mp4", "mp4 m4v"],
  ["video/quicktime", "mov"],
  ["video/webm", "webm"],
  ["video/ogg", "ogv"],
  ["video/mpeg", "mpg mpeg"],
  ["video/x-matroska", "mkv"],
  ["video/x-msvideo", "avi"],
  ["video/x-ms-wmv", "wmv"],
  ["video/3gpp", "3gp"],
];

/** The types of all files that a site can have. */
export const fileTypes: readonly FileType[] = written.map(([type, endings]) => ({
  type,
  endings: endings.split(" "),
  isText: type.startsWith("text/") || /^(?:application\/(?:xml|json|manifest)|image\/svg)/.test(type),
}));

/** Files whose name says more than its ending. */
export const namedTypes: readonly { readonly name: string; readonly type: string }[] = [
  { name: "feed.xml", type: "application/rss+xml" },
  { name: "atom.xml", type: "application/atom+xml" },
  { name: "feed.json", type: "application/feed+json" },
];

/** Endings of files that become much smaller when they are packed. */
export const packedEndings: readonly string[] = [
  ...fileTypes.filter(({ isText }) => isText).flatMap(({ endings }) => endings),
  "wasm",
];

/** The type of a file as a header has it. */
export function typeOf(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const ending = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
  const found = fileTypes.find(({ endings }) => endings.includes(ending));
  const type = namedTypes.find((named) => named.name === name)?.type ?? found?.type;
  return `${type ?? "application/octet-stream"}${found?.isText ? charset : ""}`;
}

/** What says that a text is UTF-8. */
export const charset = "; charset=utf-8";
