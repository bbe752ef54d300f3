import { type ContentPolicy, writePolicy } from "../../src/outputs/content-policy.ts";

/** What the page may load; before everything that loads something, since it does not hold for what came before. */
export function Policy({ policy }: { policy: ContentPolicy }) {
  return <meta http-equiv="Content-Security-Policy" content={writePolicy(policy)} />;
}
