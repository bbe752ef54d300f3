import type { Address } from "../../src/base/address.ts";

export interface Crumb {
  readonly label: string;
  readonly address: Address;
}

/** The way from the home page to the page above this one. */
export function Breadcrumbs({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav class="crumbs" aria-label={label}>
      <ol>
        {crumbs.map(({ label, address }) => (
          <li>
            <a href={address.href}>
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
