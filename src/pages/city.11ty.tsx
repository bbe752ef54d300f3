import { CityPage } from "../../layouts/city.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly page: Newsroom["cityPages"][number];
}

export const data = {
  pagination: { data: "newsroom.cityPages", size: 1, alias: "page" },
  permalink: ({ page }: Data) => outputFile(page.address.path),
};

export function render({ newsroom, page }: Data): string {
  return renderPage(<CityPage newsroom={newsroom} page={page} />);
}
