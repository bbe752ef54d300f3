import { ReleasePage } from "../../layouts/release.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly release: Newsroom["releases"][number];
}

export const data = {
  pagination: { data: "newsroom.releases", size: 1, alias: "release" },
  permalink: ({ release }: Data) => outputFile(release.address.path),
};

export function render({ newsroom, release }: Data): string {
  return renderPage(<ReleasePage newsroom={newsroom} release={release} />);
}
