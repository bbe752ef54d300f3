import { PassThrough, Writable } from "node:stream";
import { stripVTControlCharacters } from "node:util";

/** A terminal without a screen: keys go in, what is drawn is gathered. */
export function fakeTerminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  let drawn = "";
  const output = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        drawn += String(chunk);
        done();
      },
    }),
    { isTTY: true, columns: 100, rows: 40 },
  );
  return {
    input,
    output,
    /** All that was drawn, without colours and movements. */
    drawn: () => stripVTControlCharacters(drawn),
    /** Presses keys, one after the other, as somebody does. */
    press: async (...keys: readonly string[]) => {
      for (const key of keys) {
        await new Promise((resolve) => setTimeout(resolve, 15));
        input.write(key);
      }
    },
  };
}
