import { ArchivePage } from "../../layouts/archive.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly page: Newsroom["archivePages"][number];
}

export const data = {
  pagination: { data: "newsroom.archivePages", size: 1, alias: "page" },
  permalink: ({ page }: Data) => outputFile(page.address.path),
};

export function render({ newsroom, page }: Data): string {
  return renderPage(<ArchivePage newsroom={newsroom} page={page} />);
}
