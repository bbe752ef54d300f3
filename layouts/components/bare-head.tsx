import type { ContentPolicy } from "../../src/outputs/content-policy.ts";
import type { Children } from "../jsx/jsx-runtime.ts";
import { Policy } from "./policy.tsx";

export interface BareHeadProps {
  readonly title: string;
  readonly policy: ContentPolicy;
  readonly children?: Children;
}

/** The head of a page that stands outside the frame of the site. */
export function BareHead({ title, policy, children }: BareHeadProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <Policy policy={policy} />
      <title>{title}</title>
      {children}
    </head>
  );
}
