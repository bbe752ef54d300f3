import { appendFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { styleText } from "node:util";
import type { Language } from "../base/language.ts";
import { decodeText } from "../base/source.ts";
import { type CheckResult, check } from "../check/check.ts";
import { formatChange } from "../check/fix.ts";
import type { TextFile } from "../content/content.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { formatCounts, formatDiagnostics, type Paint, type Tone } from "../diagnostics/format-diagnostics.ts";
import { formatGithub } from "../diagnostics/format-github.ts";
import { formatGitlab } from "../diagnostics/format-gitlab.ts";
import { formatJson } from "../diagnostics/format-json.ts";
import { formatSummary } from "../diagnostics/format-summary.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";

const formats = ["text", "json", "github", "gitlab"];

/** Runs `siaran check`. @returns the exit code. */
export async function runCheck({ words, given, now, language }: CommandCall): Promise<number> {
  const format = givenText(given, "format") ?? "text";
  if (!formats.includes(format)) {
    throw new UserError({
      id: `--format ${format} tidak dikenal. Pilih ${formats.join(", ")}`,
      en: `--format ${format} is unknown. Choose ${formats.join(", ")}`,
    });
  }
  const content = givenText(given, "content") ?? "posts";
  const since = givenText(given, "since");
  const result = await check({
    ...{ content, now, language, paths: words, since },
    ...{ fix: isGiven(given, "fix"), quotes: isGiven(given, "quotes") },
  });
  const { diagnostics } = result;
  const report = write(result, { format, content, language });
  if (report !== "") process.stdout.write(`${report}\n`);
  const summary = givenText(given, "summary");
  if (summary !== undefined && summary !== "")
    appendFileSync(summary, formatSummary(diagnostics, pathFrom(content)));
  // Machines read standard output; the words for people go beside it.
  const say = format === "text" ? console.log : console.error;
  if (result.fixed.length > 0) say(formatFixed(result, language));
  say(formatCounts(diagnostics, language));
  const failing =
    countSeverity(diagnostics, "error") +
    (isGiven(given, "strict") ? countSeverity(diagnostics, "warning") : 0);
  return failing > 0 ? 1 : 0;
}

interface WriteOptions {
  readonly format: string;
  readonly content: string;
  readonly language: Language;
}

function write(result: CheckResult, { format, content, language }: WriteOptions): string {
  const { diagnostics } = result;
  const pathOf = pathFrom(content);
  if (format === "json") return formatJson(diagnostics);
  if (format === "github") return formatGithub(diagnostics, pathOf);
  if (format === "gitlab") return formatGitlab(diagnostics, pathOf);
  const changes = result.fixed.map(formatChange);
  const words = formatDiagnostics(diagnostics, {
    language,
    lineOf: lines(result),
    width: process.stdout.columns,
    ...paintIfSeen(),
  });
  return [...changes, ...(diagnostics.length > 0 ? [`${words}\n`] : [])].join("\n\n");
}

/** Gives the path of a file of the content from the working folder. */
function pathFrom(content: string): (file: string) => string {
  const parent = relative(process.cwd(), dirname(resolve(content)));
  return (file) => join(parent, file).split(sep).join("/");
}

function lines({ content }: CheckResult): (place: Diagnostic["place"]) => string | undefined {
  const texts = new Map(content.texts.map((text) => [text.file, text]));
  const split = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const own = split.get(file) ?? linesOf(texts.get(file));
    split.set(file, own);
    return own[line - 1] || undefined;
  };
}

/** None of a file that cannot be opened, which is a finding itself. */
function linesOf(text: TextFile | undefined): readonly string[] {
  try {
    return (text && decodeText(text.bytes))?.split("\n") ?? [];
  } catch {
    return [];
  }
}

function formatFixed({ fixed }: CheckResult, language: Language): string {
  const count = fixed.reduce((sum, file) => sum + file.count, 0);
  return language === "id"
    ? `${count} saran ditulis ke ${fixed.length} berkas`
    : `${count} suggestions written into ${fixed.length} files`;
}

const styles: Readonly<Record<Tone, Parameters<typeof styleText>[0]>> = {
  error: "red",
  warning: "yellow",
  info: "cyan",
  place: "bold",
  hint: "green",
  code: "dim",
};

/** Colours are for terminals, and for those who want them: https://no-color.org. */
function paintIfSeen(): { paint?: Paint } {
  const { NO_COLOR, TERM } = process.env;
  if (!process.stdout.isTTY || TERM === "dumb" || (NO_COLOR !== undefined && NO_COLOR !== "")) return {};
  return { paint: (tone, text) => styleText(styles[tone], text) };
}
