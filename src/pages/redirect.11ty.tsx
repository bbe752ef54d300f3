import { RedirectPage } from "../../layouts/redirect.tsx";
import { renderPage } from "../../layouts/render.ts";
import { outputFile } from "../address.ts";
import type { Redirect } from "../model.ts";

interface Data {
  readonly redirect: Redirect;
}

export const data = {
  pagination: { data: "newsroom.redirects", size: 1, alias: "redirect" },
  permalink: ({ redirect }: Data) => outputFile(redirect.from.path),
};

export function render({ redirect }: Data): string {
  return renderPage(<RedirectPage redirect={redirect} />);
}
