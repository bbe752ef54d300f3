/**
 * A memory for what several indexes show of the same release. Indexes are written one after the other, so it need
 * not hold all: of 100,000 releases the texts alone would fill the machine.
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
