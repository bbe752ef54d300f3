/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Makes something of each thing when it is first asked for, and keeps it for as long as the thing is there. */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}

/** The same for what is made of a thing in one of several ways. */
export function onceForEach<K extends object, Way, V>(
  make: (key: K, way: Way) => V,
): (key: K, way: Way) => V {
  const waysOf = onceFor(() => new Map<Way, { readonly value: V }>());
  return (key, way) => {
    const ways = waysOf(key);
    let known = ways.get(way);
    if (!known) {
      known = { value: make(key, way) };
      ways.set(way, known);
    }
    return known.value;
  };
}

/** A memory for one thing: whoever asks for a text asks for it again next, and an archive of texts fills a machine. */
export function rememberLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  let last: { readonly key: K; readonly value: V } | undefined;
  return (key) => {
    if (last?.key !== key) last = { key, value: make(key) };
    return last.value;
  };
}

/**
 * A memory for what several indexes show of the same release. Indexes are written one after the other, so it need
 * not hold all: of 100,000 releases the texts alone would fill the machine.
 * @param limit how many values are kept at most.
 */
export function rememberRecent<K extends object, V>(limit: number, make: (key: K) => V): (key: K) => V {
  let younger = new Map<K, V>();
  let older = new Map<K, V>();
  return (key) => {
    let value = younger.get(key);
    if (value !== undefined) return value;
    value = older.get(key) ?? make(key);
    // In two halves, so that forgetting costs nothing.
    if (younger.size >= limit / 2) {
      older = younger;
      younger = new Map();
    }
    younger.set(key, value);
    return value;
  };
}
