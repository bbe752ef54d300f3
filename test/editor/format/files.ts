import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FormatName } from "../../../src/editor/format/formats.ts";

/** A file that a form can edit. */
export interface EditedFile {
  readonly file: string;
  readonly text: string;
  readonly format: FormatName;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** All files of the starter and of the newsrooms among the fixtures that a form can edit. */
export function readEditedFiles(): EditedFile[] {
  return ["posts", "test/fixtures/valid/posts", "test/fixtures/newsroom/posts"].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).flatMap((name) => {
      const file = `${folder}/${name}`;
      const format = formatOf(name);
      return format ? [{ file, format, text: readFileSync(`${root}${file}`, "utf8") }] : [];
    }),
  );
}

function formatOf(name: string): FormatName | undefined {
  if (/(?:^|\/)README\.md$/i.test(name)) return undefined;
  if (/^_pages\/[^/]+\.md$/.test(name)) return "siaran-page";
  if (/^_data\/(?:cities|officials|events|topics)\/[^/]+\.yaml$/.test(name)) return "siaran-entry";
  if (name === "_data/site.yaml") return "siaran-site";
  return /^\d{4}\/\d{2}\/[^/]+\.md$/.test(name) ? "siaran-release" : undefined;
}
