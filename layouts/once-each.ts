import type { Newsroom } from "../src/outputs/newsroom.ts";
import { type Html, joined } from "./jsx/jsx-runtime.ts";

/** Renders what stands on many pages alike once for each newsroom and variant. */
export function onceEach<Variant>(
  render: (newsroom: Newsroom, variant: Variant) => Html,
): (newsroom: Newsroom, variant: Variant) => Html {
  const known = new WeakMap<Newsroom, Map<Variant, Html>>();
  return (newsroom, variant) => {
    let variants = known.get(newsroom);
    if (!variants) {
      variants = new Map();
      known.set(newsroom, variants);
    }
    let html = variants.get(variant);
    if (!html) {
      html = joined(render(newsroom, variant));
      variants.set(variant, html);
    }
    return html;
  };
}
