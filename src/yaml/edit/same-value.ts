/** A map of plain data. */
export type PlainMap = Readonly<Record<string, unknown>>;

/**
 * Whether two values say the same in a form: nothing is the same as an empty text, list or map, blanks around a text
 * do not count, and neither does whether a number or yes and no stand as words. Maps have no order.
 */
export function saysSame(one: unknown, other: unknown): boolean {
  if (isNothing(one) || isNothing(other)) return isNothing(one) && isNothing(other);
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other)) return false;
    return one.length === other.length && one.every((item, at) => saysSame(item, other[at]));
  }
  if (isPlainMap(one) || isPlainMap(other)) {
    if (!isPlainMap(one) || !isPlainMap(other)) return false;
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) =>
      saysSame(one[key], other[key]),
    );
  }
  return String(one).trim() === String(other).trim();
}

/** Whether a value says nothing, so that its key is as good as absent. */
export function isNothing(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (Array.isArray(value)) return value.every(isNothing);
  return isPlainMap(value) && Object.values(value).every(isNothing);
}

export function isPlainMap(value: unknown): value is PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value without the keys of maps that say nothing. */
export function withoutNothing(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => !isNothing(item)).map(withoutNothing);
  if (!isPlainMap(value)) return typeof value === "string" ? value.trim() : value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => !isNothing(inner))
      .map(([key, inner]) => [key, withoutNothing(inner)]),
  );
}
