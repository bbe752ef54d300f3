import { OfficialPage } from "../../layouts/official.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly page: Newsroom["officialPages"][number];
}

export const data = {
  pagination: { data: "newsroom.officialPages", size: 1, alias: "page" },
  permalink: ({ page }: Data) => outputFile(page.address.path),
};

export function render({ newsroom, page }: Data): string {
  return renderPage(<OfficialPage newsroom={newsroom} page={page} />);
}
