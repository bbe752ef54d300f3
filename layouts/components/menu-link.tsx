import type { MenuEntry } from "../../src/site/model.ts";

/** A way in the menu or the foot, to a page of the site or elsewhere. */
export function MenuLink({ entry, isCurrent = false }: { entry: MenuEntry; isCurrent?: boolean }) {
  const { label, href, path } = entry;
  return (
    <a
      href={href}
      rel={path === undefined ? "external" : undefined}
      aria-current={isCurrent ? "true" : undefined}
    >
      {label}
    </a>
  );
}
