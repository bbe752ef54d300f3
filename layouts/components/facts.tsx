import type { Children } from "../jsx/jsx-runtime.ts";

export interface Fact {
  readonly term: string;
  /** A fact without a value is not shown. */
  readonly value: Children;
}

/** What is known of a subject, in pairs. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const known = facts.filter(({ value }) => value !== undefined && value !== null && value !== "");
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(({ term, value }) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A link to a site elsewhere, named by its host. */
export function SiteLink({ url }: { url: string }) {
  return (
    <a href={url} rel="external">
      {new URL(url).hostname}
    </a>
  );
}
