import type { FileKind } from "./file-kind.ts";

/**
 * The endings of files that may be attached, and what a file must be by its content to have one. Nothing in this list
 * is run by a browser or by a host: no page, drawing, script or program is. Text in other encodings than UTF-8 is
 * `other`.
 */
const types: ReadonlyMap<string, readonly FileKind[]> = new Map(
  (
    [
      ["pdf", ["pdf"]],
      ["docx xlsx pptx odt ods odp odg epub zip", ["zip"]],
      ["doc xls ppt", ["old-office"]],
      ["txt csv tsv rtf ics vcf vtt srt json geojson", ["text", "other"]],
      ["jpg jpeg jpe jfif", ["jpeg"]],
      ["png", ["png"]],
      ["webp", ["webp"]],
      ["gif", ["gif"]],
      ["mp3", ["mp3"]],
      ["mp4 m4v m4a mov 3gp", ["mp4"]],
      ["wav ogg oga ogv opus flac aac webm mkv avi wmv mpg mpeg", ["recording", "mp3"]],
    ] as const
  ).flatMap(([endings, kinds]) => endings.split(" ").map((ending) => [ending, kinds] as const)),
);

/** Endings that some hosts obey wherever they stand in a name: `daftar.php.pdf`. */
const obeyed =
  /\.(?:php\d?|phtml|phar|cgi|pl|py|rb|sh|asp|aspx|jsp|shtml|html?|xhtml|js|mjs|htaccess)(?=\.)/i;

/** Why a file may not be attached: its name is that of another type, or its content is not what its name says. */
export type AttachmentProblem = "type" | "content";

/** @param kind what the file is by its content; absent where nobody has looked. */
export function attachmentProblem(name: string, kind: FileKind | undefined): AttachmentProblem | undefined {
  const kinds = types.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
  if (kinds === undefined || !name.includes(".") || obeyed.test(name)) return "type";
  return kind === undefined || kinds.includes(kind) ? undefined : "content";
}
