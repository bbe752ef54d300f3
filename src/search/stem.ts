import { stemmer } from "@orama/stemmers/indonesian";
import { roots } from "./roots.ts";

/**
 * The stem of a folded word: `membangun`, `pembangunan` and `dibangun` have the same. Known roots come first; else
 * the rules of Snowball decide.
 */
export function stemOf(form: string): string {
  if (form.length < 4 || /\d/.test(form)) return form;
  return knownRoot(form) ?? stemmer(form);
}

function knownRoot(form: string): string | undefined {
  for (const bare of withoutParticle(form)) {
    for (const inner of withoutPrefixes(bare, 2)) {
      for (const candidate of [inner, ...withoutSuffix(inner)]) {
        if (roots.has(candidate)) return candidate;
      }
    }
  }
  return undefined;
}

function withoutParticle(form: string): string[] {
  const found = /^(.{3,})(?:nya|lah|kah|pun)$/.exec(form)?.[1];
  return found === undefined ? [form] : [form, found];
}

function withoutSuffix(form: string): string[] {
  return [/^(.{3,})i$/, /^(.{3,})an$/, /^(.{3,})kan$/].flatMap((suffix) => suffix.exec(form)?.[1] ?? []);
}

/** How roots begin again when a prefix that took their first letter goes. */
const prefixes: readonly (readonly [prefix: RegExp, lost: readonly string[]])[] = [
  [/^(?:di|ke|se|ber|ter|per|be|te)(?=.{3})/, [""]],
  [/^(?:me|pe)(?=[lmnrwy].{2})/, [""]],
  [/^(?:mem|pem)(?=[bfpv].{2})/, [""]],
  [/^(?:mem|pem)(?=[aeiou].{2})/, ["p"]],
  [/^(?:men|pen)(?=[cdjstz].{2})/, [""]],
  [/^(?:men|pen)(?=[aeiou].{2})/, ["t"]],
  [/^(?:meng|peng)(?=[ghk].{2})/, [""]],
  [/^(?:meng|peng)(?=[aeiou].{2})/, ["k", ""]],
  [/^(?:menge|penge)(?=.{3})/, [""]],
  [/^(?:meny|peny)(?=[aeiou].{2})/, ["s"]],
  [/^pe(?=.{4})/, [""]],
];

/** The form and what is left of it without prefixes, the longest first. */
function withoutPrefixes(form: string, depth: number): string[] {
  if (depth === 0) return [form];
  const inner = prefixes.flatMap(([prefix, lost]) =>
    prefix.test(form) ? lost.map((letter) => letter + form.replace(prefix, "")) : [],
  );
  return [form, ...inner.flatMap((rest) => withoutPrefixes(rest, depth - 1))];
}
