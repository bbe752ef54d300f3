import { keepJson } from "./json.ts";

/**
 * Makes what is told of a subject once, and its JSON text with it: the same regions, people and events stand in
 * thousands of pages.
 */
export function keepEach<K extends object, V extends object | undefined>(
  make: (subject: K) => V,
): (subject: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (subject) => {
    let told = made.get(subject);
    if (told === undefined) {
      told = { value: make(subject) };
      if (told.value !== undefined) keepJson(told.value);
      made.set(subject, told);
    }
    return told.value;
  };
}

/** The same for what is told of a subject in one of several ways, each with a key of its own. */
export function keepEachWay<T, K extends object, V extends object>(ways: {
  readonly subject: (thing: T) => K;
  readonly key: (thing: T) => string;
  readonly make: (thing: T) => V;
}): (thing: T) => V {
  const made = new WeakMap<K, Map<string, V>>();
  return (thing) => {
    const subject = ways.subject(thing);
    let told = made.get(subject);
    if (told === undefined) {
      told = new Map();
      made.set(subject, told);
    }
    const key = ways.key(thing);
    let value = told.get(key);
    if (value === undefined) {
      value = keepJson(ways.make(thing));
      told.set(key, value);
    }
    return value;
  };
}
