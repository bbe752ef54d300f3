import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import { AutocompletePrompt, isCancel } from "@clack/core";

/** Something to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
}

export interface ChooseOptions {
  readonly message: string;
  readonly options: readonly Choice[];
  /** Values that are chosen already. */
  readonly chosen: readonly string[];
  readonly input: Readable;
  readonly output: Writable;
}

/** Lines of the list that are shown at once. */
const shownLines = 8;

/**
 * Asks for any number out of many, found by typing. Tab chooses and gives back what the cursor is on, Enter ends; where
 * one alone fits what was typed, Enter takes it, and where several fit, nothing typed is lost without a word.
 * @returns the values, or `undefined` where somebody would rather stop.
 */
export async function chooseMany({
  message,
  options,
  chosen,
  ...terminal
}: ChooseOptions): Promise<string[] | undefined> {
  const prompt: Prompt = new AutocompletePrompt<Choice>({
    ...terminal,
    options: [...options],
    multiple: true,
    filter: fits,
    initialValue: [...chosen],
    validate: () => problemOf(prompt),
    render: () => draw(prompt, message),
  });
  prompt.on("key", (_, { name }) => {
    if (name !== "return") return;
    const [only, ...others] = prompt.userInput === "" ? [] : prompt.filteredOptions;
    if (only && others.length === 0 && !prompt.selectedValues.includes(only.value))
      prompt.toggleSelected(only.value);
    prompt.value = prompt.selectedValues;
  });
  const answer = await prompt.prompt();
  return isCancel(answer) ? undefined : [...prompt.selectedValues];
}

type Prompt = AutocompletePrompt<Choice>;

/** Whether every word that was typed begins a word of the name or of what stands beside it. */
function fits(search: string, { label, hint = "", value }: Choice): boolean {
  const words = plain(`${label} ${hint} ${value}`).split(/[^\p{L}\p{N}]+/u);
  return plain(search)
    .split(/\s+/)
    .every((typed) => words.some((word) => word.startsWith(typed)));
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}

/** What is still open when somebody presses Enter. */
function problemOf({ userInput, filteredOptions, selectedValues }: Prompt): string | undefined {
  if (userInput === "" || filteredOptions.some(({ value }) => selectedValues.includes(value)))
    return undefined;
  return filteredOptions.length === 0
    ? `Tidak ada yang cocok dengan "${userInput}"; hapus kata itu, atau ketik yang lain`
    : `${filteredOptions.length} cocok dengan "${userInput}"; pilih dengan panah dan Tab, atau hapus kata itu`;
}

function draw(prompt: Prompt, message: string): string {
  const bar = styleText("gray", "│");
  const names = prompt.options
    .filter(({ value }) => prompt.selectedValues.includes(value))
    .map(({ label }) => label);
  const chosen = names.length === 0 ? "tidak ada" : names.join(", ");
  if (prompt.state === "submit")
    return `${bar}\n${styleText("green", "◇")}  ${message}\n${bar}  ${styleText("dim", chosen)}`;
  if (prompt.state === "cancel")
    return `${bar}\n${styleText("red", "■")}  ${message}\n${bar}  ${styleText("dim", "dibatalkan")}`;
  const tone = prompt.state === "error" ? "yellow" : "cyan";
  const side = styleText(tone, "│");
  const count = prompt.filteredOptions.length;
  return [
    bar,
    `${styleText(tone, "◆")}  ${message}`,
    `${side}  ${styleText("dim", "Cari:")} ${prompt.userInputWithCursor} ${styleText("dim", `(${count} dari ${prompt.options.length})`)}`,
    ...(names.length > 0 ? [`${side}  ${styleText("dim", "Terpilih:")} ${names.join(", ")}`] : []),
    ...(prompt.state === "error" ? [`${side}  ${styleText("yellow", prompt.error)}`] : []),
    ...listOf(prompt).map((line) => `${side}  ${line}`),
    `${side}  ${styleText("dim", "Ketik untuk mencari • ↑/↓ pindah • Tab pilih • Enter selesai")}`,
    styleText(tone, "└"),
  ].join("\n");
}

/** The lines around the cursor. */
function listOf({ filteredOptions, cursor, selectedValues }: Prompt): string[] {
  if (filteredOptions.length === 0) return [styleText("yellow", "Tidak ada yang cocok")];
  const from = Math.max(
    0,
    Math.min(cursor - Math.floor(shownLines / 2), filteredOptions.length - shownLines),
  );
  const shown = filteredOptions.slice(from, from + shownLines);
  const lines = shown.map(({ value, label, hint }, index) => {
    const mark = selectedValues.includes(value) ? styleText("green", "◼") : styleText("dim", "◻");
    const isHere = from + index === cursor;
    return `${mark} ${isHere ? label : styleText("dim", label)}${hint === undefined ? "" : styleText("dim", ` (${hint})`)}`;
  });
  const rest = filteredOptions.length - from - shown.length;
  return rest > 0 ? [...lines, styleText("dim", `… ${rest} lagi`)] : lines;
}
