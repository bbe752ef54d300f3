import { outputFile } from "../address.ts";
import type { OutputFile } from "../outputs/files.ts";

interface Data {
  readonly file: OutputFile;
}

export const data = {
  pagination: { data: "newsroom.files", size: 1, alias: "file" },
  permalink: ({ file }: Data) => outputFile(file.path),
};

export function render({ file }: Data): string {
  return file.content();
}
