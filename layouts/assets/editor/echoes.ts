/** What a form was told by a field and has not shown yet: it says so later, when more may have happened in the field. */
export interface Echoes<Value> {
  tell(value: Value): void;
  /** Whether what the form shows now was told by the field itself; else a backup was restored, or a change taken back. */
  hears(value: Value): boolean;
}

/** @param saysSame whether two values are one. */
export function createEchoes<Value>(saysSame: (one: Value, other: Value) => boolean): Echoes<Value> {
  let told: readonly Value[] = [];
  return {
    tell: (value) => {
      told = [...told, value];
    },
    hears: (value) => {
      const place = told.findIndex((one) => saysSame(one, value));
      told = told.slice(place + 1);
      return place !== -1;
    },
  };
}
