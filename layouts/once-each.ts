import { onceForEach } from "../src/base/remember.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type Html, joined } from "./jsx/jsx-runtime.ts";

/** Renders what stands on many pages alike once for each newsroom and variant. */
export function onceEach<Variant>(
  render: (newsroom: Newsroom, variant: Variant) => Html,
): (newsroom: Newsroom, variant: Variant) => Html {
  return onceForEach((newsroom: Newsroom, variant: Variant) => joined(render(newsroom, variant)));
}
