/** A script from elsewhere that counts visits. */
export interface Analytics {
  readonly script: string;
  /** Scheme and host of the script, and of wherever it sends what it counted. */
  readonly hosts: readonly string[];
  /** Attributes of the script, `data-` before their names. */
  readonly attributes: Readonly<Record<`data-${string}`, string>>;
}

/** Reads what counts visits. */
export function readAnalytics({
  script,
  hosts = [],
  attributes = {},
}: {
  readonly script: string;
  readonly hosts?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
}): Analytics {
  const named = Object.entries(attributes).map(([name, value]) => [
    `data-${name.replace(/^data-/, "")}`,
    value,
  ]);
  return {
    script,
    hosts: [...new Set([script, ...hosts].map((address) => new URL(address).origin))],
    attributes: Object.fromEntries(named),
  };
}
