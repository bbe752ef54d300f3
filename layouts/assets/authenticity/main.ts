// The page that tells whether a text is the office's. What is pasted stays here: only published files are loaded.
import { judge } from "../../../src/authenticity/judge.ts";
import { findByCode, knownVersions } from "../../../src/authenticity/known-versions.ts";
import { paths } from "../../../src/base/paths.ts";
import { readCode } from "../../../src/base/short-code.ts";
import type { FingerprintList } from "../../../src/outputs/issued-entry.ts";
import { openIndex, type SearchIndex } from "../../../src/search/open-index.ts";
import { part } from "../elements.ts";
import { type Answer, answerToCode, answerToText } from "./answers.ts";

const tool = part(".authenticity", HTMLElement);
const input = part("#s-teks", HTMLTextAreaElement);
const button = part(".authenticity button", HTMLButtonElement);
const status = part(".authenticity [role=status]", HTMLElement);
const shown = part(".answer", HTMLElement);

/** Characters of a text, beyond which it is no release. */
const longest = 300_000;

const root = new URL(tool.dataset.root ?? "/", location.href);
const at = (path: string) => new URL(path.slice(1), root);
let lastList: Promise<FingerprintList> | undefined;
let lastIndex: Promise<SearchIndex> | undefined;
/** Counts questions: an answer that comes in late to an older one is thrown away. */
let current = 0;

/** A site that was published meanwhile has other files of the same name: what is kept is asked after. */
async function load(address: URL): Promise<string> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return response.text();
}

function list(): Promise<FingerprintList> {
  lastList ??= load(at(paths.fingerprints)).then((text) => JSON.parse(text));
  lastList.catch(() => {
    lastList = undefined;
  });
  return lastList;
}

function index(): Promise<SearchIndex> {
  lastIndex ??= openIndex({
    file: (path) => load(at(path)),
    text: (href) => load(new URL(href, location.href)),
  });
  lastIndex.catch(() => {
    lastIndex = undefined;
  });
  return lastIndex;
}

const reader = {
  list,
  index,
  pressText: (path: string) => load(at(`${path}${path.split("/").at(-2)}.txt`)),
  pathOf: (href: string) => `/${new URL(href, location.href).pathname.slice(root.pathname.length)}`,
};

async function ask(typed: string): Promise<Answer | undefined> {
  if (typed.trim() === "") return undefined;
  if (typed.length > longest) return { tone: "unknown", heading: siaranWords.tooLong, parts: [] };
  const code = readCode(typed);
  if (code !== undefined) return answerToCode(findByCode(knownVersions(await list()), code), at);
  return answerToText(await judge(typed, reader), { at, publisher: tool.dataset.publisher ?? "" });
}

async function run(): Promise<void> {
  current += 1;
  const mine = current;
  shown.replaceChildren();
  shown.className = "answer";
  status.textContent = siaranWords.checking;
  try {
    const answer = await ask(input.value);
    if (mine !== current) return;
    status.textContent = answer?.heading ?? siaranWords.pasteFirst;
    shown.append(...(answer?.parts ?? []));
    if (answer) shown.classList.add(`answer-${answer.tone}`);
  } catch {
    if (mine === current) status.textContent = siaranWords.fingerprintsFailed;
  }
}

/** A release leads here with its code. */
function takeCode(): void {
  const code = new URLSearchParams(location.search).get("kode") ?? "";
  if (readCode(code) === undefined) return;
  input.value = code;
  run();
}

button.addEventListener("click", run);
tool.hidden = false;
part(".unscripted", HTMLElement).hidden = true;
takeCode();
