import type { CommandCall } from "./options.ts";

/** Whether there is somebody at a terminal who did not ask to be left in peace with `--yes`. */
export function isInteractive(given: CommandCall["given"]): boolean {
  return given.get("yes") !== true && process.stdin.isTTY === true && process.stdout.isTTY === true;
}
