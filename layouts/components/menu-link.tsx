import type { Language } from "../../src/base/language.ts";
import type { MenuEntry } from "../../src/site/model.ts";

interface MenuLinkProps {
  readonly entry: MenuEntry;
  /** Of the page on which it stands. */
  readonly language: Language;
  readonly isCurrent?: boolean;
}

/** A way in the menu or the foot, to a page of the site or elsewhere. */
export function MenuLink({ entry, language, isCurrent = false }: MenuLinkProps) {
  const { label, href, path, language: own = language } = entry;
  return (
    <a
      href={href}
      lang={own === language ? undefined : own}
      rel={path === undefined ? "external" : undefined}
      aria-current={isCurrent ? "true" : undefined}
    >
      {label[language]}
    </a>
  );
}
