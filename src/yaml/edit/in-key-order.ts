import type { KeyOrder } from "./edit-context.ts";
import { isPlainMap, type PlainMap } from "./same-value.ts";

/** The same values, in which the keys of each map stand in their documented order, and others behind them. */
export function inKeyOrder(values: PlainMap, orderOf: KeyOrder, path: readonly string[] = []): PlainMap {
  const order = orderOf(path);
  const keys = Object.keys(values);
  const known = order?.filter((key) => keys.includes(key)) ?? [];
  const sorted = [...new Set([...known, ...keys])];
  return Object.fromEntries(sorted.map((key) => [key, within(values[key], orderOf, [...path, key])]));
}

function within(value: unknown, orderOf: KeyOrder, path: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => within(item, orderOf, path));
  return isPlainMap(value) ? inKeyOrder(value, orderOf, path) : value;
}
