import type { Asker } from "../disk/ask.ts";
import type { CommandCall } from "./options.ts";

/** Whether there is somebody at a terminal who did not ask to be left in peace with `--yes`. */
export function isInteractive(given: CommandCall["given"]): boolean {
  return given.get("yes") !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}

/** Asks whoever sits at the terminal. */
export async function terminalAsker(): Promise<Asker> {
  // Loaded for those who are asked: most calls come with all their answers.
  const { createAsker } = await import("../disk/ask.ts");
  return createAsker({ input: process.stdin, output: process.stdout });
}
