import type { Address } from "../../src/base/address.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

export interface FileLinkProps {
  readonly newsroom: Newsroom;
  /** Of a feed, or of the open data. */
  readonly file: Address;
  readonly children: Children;
}

/** A link to a file that tells of what is published; a site with drafts has none of these, and shows the words alone. */
export function FileLink({ newsroom, file, children }: FileLinkProps) {
  return newsroom.site.settings.isTrial ? <span>{children}</span> : <a href={file.href}>{children}</a>;
}
