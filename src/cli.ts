import { Command, CommanderError } from "commander";
import { buildCommand } from "./commands/build.ts";
import { checkCommand } from "./commands/check.ts";
import type { CommandOptions } from "./commands/options.ts";
import { serveCommand } from "./commands/serve.ts";
import { defaultLanguage } from "./environment.ts";

/**
 * Runs the command line.
 * @param words the words after the program's name.
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage.
 */
export async function runCli(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const program = new Command("siaran")
    .description("Ruang siaran pers pemerintah daerah sebagai situs statis.")
    .exitOverride()
    .showHelpAfterError("Lihat: siaran --help");
  const add = (name: string, description: string, run: (options: CommandOptions) => Promise<number>) =>
    program
      .command(name)
      .description(description)
      .option("--content <folder>", "folder naskah dan register", "posts")
      .option("--output <folder>", "folder situs jadi", "_site")
      .action(async ({ content, output }: { content: string; output: string }) => {
        exitCode = await run({ content, output, now: Date.now(), language: defaultLanguage() });
      });
  add("build", "membangun situs; berhenti bila ada kesalahan", buildCommand);
  add("check", "memeriksa semua naskah tanpa membangun", checkCommand);
  add("serve", "pratinjau di peramban yang ikut berubah", serveCommand);
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
