/** A number that several threads share. */
export type Counter = Int32Array;

/** A counter at zero. */
export function createCounter(): Counter {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
}

/** Items that a thread takes at once: few enough that none waits long for another at the end. */
const portion = 16;

/**
 * The indexes of a list that fall to this thread. Each thread takes the next portion when it is done with one, so
 * that the faster does more, and every index comes up in exactly one thread.
 */
export function* share(counter: Counter, length: number): Generator<number> {
  for (;;) {
    const start = Atomics.add(counter, 0, portion);
    if (start >= length) return;
    yield* Array.from({ length: Math.min(portion, length - start) }, (_, index) => start + index);
  }
}
