import { Command, CommanderError } from "commander";
import { systemError, UserError } from "../diagnostics/user-error.ts";
import { defaultLanguage } from "../disk/environment.ts";
import { buildSpec } from "./build.ts";
import { checkSpec } from "./check.ts";
import { commandProblem, helpWords } from "./commander-words.ts";
import { diffSpec } from "./diff.ts";
import { doctorSpec } from "./doctor.ts";
import { explainSpec } from "./explain.ts";
import { hostSpec } from "./host.ts";
import { importSpec } from "./import.ts";
import { initSpec } from "./init.ts";
import { layoutSpec } from "./layout.ts";
import { newSpec } from "./new.ts";
import type { CommandSpec } from "./options.ts";
import { publishSpec } from "./publish.ts";
import { registerSpec } from "./register.ts";
import { scheduleSpec } from "./schedule.ts";
import { serveSpec } from "./serve.ts";
import { verifySpec } from "./verify.ts";

/**
 * Runs the command line.
 * @param words the words after the program's name.
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage.
 */
export async function runCli(words: readonly string[]): Promise<number> {
  let exitCode = 0;
  const language = defaultLanguage();
  const program = new Command("siaran")
    .description("Ruang siaran pers pemerintah daerah sebagai situs statis.")
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(commandProblem(text, language)) })
    .configureHelp(helpWords(language))
    .helpOption("-h, --help", "menampilkan bantuan ini")
    .helpCommand("help [perintah]", "menampilkan bantuan sebuah perintah");
  const add = ({ usage, description, options, help, run }: CommandSpec) => {
    const command = program
      .command(usage)
      .description(description)
      .helpOption("-h, --help", "menampilkan bantuan ini")
      .addHelpText("after", help);
    for (const [flags, about, preset] of options) command.option(flags, about, preset);
    command.action(async () => {
      const given = new Map<string, string | boolean>(Object.entries(command.opts()));
      exitCode = await run({ words: command.args, given, now: Date.now(), language });
    });
  };
  for (const spec of [
    initSpec,
    buildSpec,
    checkSpec,
    verifySpec,
    diffSpec,
    doctorSpec,
    layoutSpec,
    publishSpec,
    hostSpec,
    scheduleSpec,
    serveSpec,
    explainSpec,
    importSpec,
    newSpec,
    registerSpec,
  ])
    add(spec);
  try {
    await program.parseAsync(words, { from: "user" });
  } catch (error) {
    const told = error instanceof UserError ? error : systemError(error);
    if (told) {
      console.error(told.words(language));
      return 2;
    }
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return exitCode;
}
