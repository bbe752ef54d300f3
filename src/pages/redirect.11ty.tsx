import { RedirectPage } from "../../layouts/redirect.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Redirect } from "../model.ts";
import type { Newsroom } from "../newsroom.ts";

interface Data {
  readonly newsroom: Newsroom;
  readonly redirect: Redirect;
}

export const data = {
  pagination: { data: "newsroom.redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: Data) => outputFile(redirect.from.path),
};

export function render({ newsroom, redirect }: Data): string {
  return renderPage(<RedirectPage newsroom={newsroom} redirect={redirect} />);
}
