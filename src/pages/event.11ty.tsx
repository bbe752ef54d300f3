import { EventPage } from "../../layouts/event.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly page: Newsroom["eventPages"][number];
}

export const data = {
  pagination: { data: "newsroom.eventPages", size: 1, alias: "page" },
  permalink: ({ page }: Data) => outputFile(page.address.path),
};

export function render({ newsroom, page }: Data): string {
  return renderPage(<EventPage newsroom={newsroom} page={page} />);
}
