import { revealField } from "./reveal-field.ts";

/** Shows a field and marks words in it. @returns whether the words were found and are marked. */
export async function showWords(path: string, words: string | undefined, turn = 0): Promise<boolean> {
  const field = await revealField(path);
  if (!field) return false;
  field.scrollIntoView({ block: "center" });
  const input = field.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    "input:not([type=hidden]), textarea",
  );
  const editable = field.querySelector<HTMLElement>("[contenteditable=true]");
  if (editable && words !== undefined) return markIn(editable, words, turn);
  const control = input ?? editable ?? field.querySelector<HTMLElement>("button, [tabindex]");
  control?.focus();
  if (!input || words === undefined) return false;
  const start = placeOf(input.value, words, turn);
  if (start === -1) return false;
  input.setSelectionRange(start, start + words.length);
  return true;
}

/** Writes other words over those that are marked, as if somebody typed them, so that the form sees it and can undo it. */
export function typeOver(text: string): boolean {
  return document.execCommand(text === "" ? "delete" : "insertText", false, text);
}

function markIn(editable: HTMLElement, words: string, turn: number): boolean {
  editable.focus();
  const nodes: { readonly node: Text; readonly start: number }[] = [];
  let text = "";
  const walker = document.createTreeWalker(editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  const start = placeOf(text, words, turn);
  if (start === -1) return false;
  const spot = (at: number) => {
    const found = nodes.findLast((one) => one.start <= at);
    return found && { node: found.node, offset: at - found.start };
  };
  const [first, last] = [spot(start), spot(start + words.length - 1)];
  const selection = getSelection();
  if (!first || !last || !selection) return false;
  selection.setBaseAndExtent(first.node, first.offset, last.node, last.offset + 1);
  return true;
}

function placeOf(text: string, words: string, turn: number): number {
  let at = text.indexOf(words);
  for (let count = 0; count < turn && at !== -1; count += 1) {
    const next = text.indexOf(words, at + 1);
    if (next === -1) break;
    at = next;
  }
  return at;
}
