import { spawn } from "node:child_process";
import { UserError } from "../diagnostics/user-error.ts";

/** What a program said. */
export interface ProgramOutcome {
  readonly code: number;
  readonly out: string;
  /** Its last words where it failed. */
  readonly error: string;
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

/**
 * Runs another program with some input.
 * @throws UserError where the machine has no such program.
 */
export function runProgram(
  program: string,
  words: readonly string[],
  input: string,
  { environment = {}, folder }: ProgramOptions = {},
): Promise<ProgramOutcome> {
  return new Promise((resolve, reject) => {
    // What they say is looked through here.
    const env = { ...process.env, LC_ALL: "C", ...environment };
    const child = spawn(program, [...words], { cwd: folder, env });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => error.push(part));
    child.on("error", () =>
      reject(
        new UserError({
          id: `Perintah ${program} tidak ada di mesin ini. Pasang dahulu ${program}`,
          en: `There is no command ${program} on this machine. Install ${program} first`,
        }),
      ),
    );
    child.on("close", (code) =>
      resolve({
        code: code ?? 1,
        out: Buffer.concat(out).toString(),
        error: `${program}: ${Buffer.concat(error).toString().trim().split("\n").slice(-9).join("; ")}`,
      }),
    );
    // A program that ends before it has read everything says why by its code.
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
