/** What a run printed, and what it gave back. */
export interface Printed<T> {
  readonly result: T;
  readonly out: string;
  readonly error: string;
}

/** Runs something and keeps what it prints to itself. */
export async function capture<T>(run: () => Promise<T>): Promise<Printed<T>> {
  const texts = { out: "", error: "" };
  const real = { log: console.log, error: console.error };
  const write = { out: process.stdout.write, error: process.stderr.write };
  const into =
    (stream: "out" | "error") =>
    (chunk: unknown): boolean => {
      texts[stream] += String(chunk);
      return true;
    };
  console.log = (...words: unknown[]) => void into("out")(`${words.join(" ")}\n`);
  console.error = (...words: unknown[]) => void into("error")(`${words.join(" ")}\n`);
  process.stdout.write = into("out");
  process.stderr.write = into("error");
  try {
    const result = await run();
    return { result, ...texts };
  } finally {
    Object.assign(console, real);
    process.stdout.write = write.out;
    process.stderr.write = write.error;
  }
}
