import type { Address } from "../../src/base/address.ts";
import type { Language } from "../../src/base/language.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Children } from "../jsx/jsx-runtime.ts";

export interface FileLinkProps {
  readonly newsroom: Newsroom;
  /** Of a feed, or of the open data. */
  readonly file: Address;
  /** Of the words, where it is not that of the page. */
  readonly language?: Language;
  readonly children: Children;
}

/** A link to a file that tells of what is published; a site with drafts has none of these, and shows the words alone. */
export function FileLink({ newsroom, file, language, children }: FileLinkProps) {
  if (newsroom.site.settings.isTrial) return <span lang={language}>{children}</span>;
  return (
    <a href={file.href} lang={language}>
      {children}
    </a>
  );
}
