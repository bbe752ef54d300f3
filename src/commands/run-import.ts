import { dayOf } from "../base/date.ts";
import type { Language, Text } from "../base/language.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { runImport as importFiles } from "../import/run-import.ts";
import { standardInput } from "../import/source-files.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { givenDay, givenList, givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran import`. @returns the exit code. */
export async function runImport({ words, given, now, language }: CommandCall): Promise<number> {
  const content = givenText(given, "content") ?? "posts";
  const format = givenText(given, "format") ?? "teks";
  if (!["teks", "text", "json"].includes(format)) {
    throw new UserError({
      id: `--format ${format}: pilih teks atau json`,
      en: `--format ${format}: choose teks or json`,
    });
  }
  const paths = words.length === 0 && process.stdin.isTTY !== true ? [standardInput] : words;
  if (paths.length === 0) {
    throw new UserError({
      id: "Sebutkan berkas atau folder yang diimpor. Lihat: siaran import --help",
      en: "Name a file or folder to import. See: siaran import --help",
    });
  }
  const base = givenDay(given, "date");
  const map = givenText(given, "map");
  const uploads = givenText(given, "uploads");
  const types = givenList(given, "types");
  const { registry } = await loadRegistry(content);
  const zone = registry.settings?.zone ?? "Asia/Jakarta";
  const asker = isInteractive(given) && !paths.includes(standardInput) ? await terminalAsker() : undefined;
  const progress = process.stderr.isTTY === true;
  return importFiles(paths, {
    content,
    json: format === "json",
    ...(base === undefined ? {} : { base }),
    ...(map === undefined ? {} : { map }),
    ...(uploads === undefined ? {} : { uploads }),
    ...(types.length === 0 ? {} : { types }),
    today: dayOf({ instant: now, zone, precision: "day" }),
    now,
    language,
    publish: isGiven(given, "publish"),
    register: isGiven(given, "register"),
    dryRun: isGiven(given, "dryRun"),
    ...(asker ? { asker } : {}),
    readInput: () => readInput(language),
    print: writeLine,
    warn: (line) => console.error(line),
    ...(progress
      ? {
          progress: (line: string) => {
            process.stderr.write(`\r\u001B[2K${line}`);
          },
        }
      : {}),
  });
}

async function readInput(language: Language): Promise<Uint8Array> {
  // At a terminal nothing else tells that the program waits for somebody to write.
  if (process.stdin.isTTY === true) console.error(waiting[language]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const waiting: Text = {
  id: "Menunggu teks: tempel atau ketik di sini, lalu tekan Ctrl+D di baris kosong (Windows: Ctrl+Z lalu Enter)",
  en: "Waiting for the text: paste or type it here, then press Ctrl+D on an empty line (Windows: Ctrl+Z, then Enter)",
};

/** Waits while a slow reader of the pipe catches up, so that a large export is not gathered in memory. */
function writeLine(line: string): Promise<void> {
  return new Promise((resolve) => {
    if (process.stdout.write(`${line}\n`)) resolve();
    else process.stdout.once("drain", resolve);
  });
}
