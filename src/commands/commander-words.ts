import type { Language } from "../base/language.ts";

/** What the library says of a wrong call, and how we say it. */
const problems: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^error: unknown command '(.*)'/, (name = "") => `Perintah "${name}" tidak dikenal`],
  [/^error: unknown option '(.*)'/, (flag = "") => `Pilihan ${flag} tidak dikenal`],
  [/^error: option '(.*)' argument missing/, (flags = "") => `Pilihan ${flags} harus diberi nilai`],
  [/^error: missing required argument '(.*)'/, (name = "") => `<${name}> harus disebut`],
  [/^error: too many arguments/, () => "Terlalu banyak kata di belakang perintah"],
];
const meant = /\(Did you mean (?:one of )?(.*)\?\)/;

/** What was wrong with a call, for whoever made it. */
export function commandProblem(text: string, language: Language): string {
  if (language === "en") return `${text.trimEnd()}\nSee: siaran --help\n`;
  const found = problems.flatMap(([pattern, words]) => {
    const [, ...parts] = pattern.exec(text) ?? [];
    return pattern.test(text) ? [words(...parts)] : [];
  })[0];
  const near = meant.exec(text)?.[1]?.replace(/, (?=[^,]*$)/, " atau ");
  const suggestion = near === undefined ? "" : `. Maksudnya ${near}?`;
  return `${found ?? text.trim()}${suggestion}\nLihat: siaran --help\n`;
}

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Pemakaian:",
  "Arguments:": "Kata:",
  "Options:": "Pilihan:",
  "Commands:": "Perintah:",
};

/** The words of the help that the library brings, in the language of whoever asks. */
export function helpWords(language: Language) {
  if (language === "en") return {};
  return {
    styleTitle: (title: string) => titles[title] ?? title,
    styleUsage: (usage: string) => usage.replace("[options]", "[pilihan]").replace("[command]", "[perintah]"),
    styleOptionDescription: (text: string) =>
      text.replace(/\(default: "?([^")]*)"?\)/, "(bila tidak diberi: $1)"),
    styleSubcommandTerm: (term: string) => term.replace("[options]", "[pilihan]"),
  };
}
