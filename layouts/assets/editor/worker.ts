import { diagnoser } from "../../../src/editor/diagnose.ts";
import { formFindings } from "../../../src/editor/findings.ts";
import { openKnown } from "../../../src/editor/known/open-known.ts";
import { pageOf } from "../../../src/editor/page-of.ts";
import { registerOf } from "../../../src/editor/register-of.ts";
import type {
  Answer,
  Beginning,
  PastedAnswer,
  PastedFile,
  PastedHtml,
  PastedHtmlAnswer,
  Question,
} from "./messages.ts";

// Looks at files while they are written, so that the page with the form never waits.
let room: Promise<Room> | undefined;

type Room = Awaited<ReturnType<typeof openRoom>>;

addEventListener("message", ({ data }: MessageEvent<Beginning | Question | PastedFile | PastedHtml>) => {
  if ("begin" in data) begin(data.begin);
  else if ("html" in data) toMarkdown(data).then((told) => postMessage(told));
  else if (!room) return;
  else if ("bytes" in data) read(data, room).then((told) => postMessage(told));
  else answer(data, room).then((told) => postMessage(told));
});

/** What could not be loaded is asked for again after a while. */
function begin(beginning: Beginning["begin"]): void {
  room = openRoom(beginning);
  room.catch(() => setTimeout(() => begin(beginning), patience));
}

/** Milliseconds until what could not be loaded is asked for again. */
const patience = 10_000;

async function openRoom({ knownUrl, styleUrl }: Beginning["begin"]) {
  const response = await fetch(knownUrl, { credentials: "same-origin" });
  if (!response.ok) throw new Error(`${knownUrl}: ${response.status}`);
  const known = openKnown(await response.json());
  const published = new Set(known.assets.map(({ file }) => file));
  return { known, published, diagnose: diagnoser(known), knownUrl, styleUrl };
}

async function answer(question: Question, opening: Promise<Room>): Promise<Answer> {
  const { id, isPreview, file, text } = question;
  try {
    const { known, diagnose, published, knownUrl, styleUrl } = await opening;
    // Of published files more is known than the form knows.
    const edited = { file, text, beside: question.beside.filter((asset) => !published.has(asset.file)) };
    const options = { now: Date.now(), language: "id" } as const;
    let diagnosis = diagnose(edited, options);
    if (known.missingYears().size > 0) {
      await Promise.all([...known.missingYears()].map((year) => loadRuns(year, knownUrl, known)));
      diagnosis = diagnose(edited, options);
    }
    const page = isPreview ? pageOf(diagnosis, file, styleUrl) : undefined;
    const findings = formFindings(diagnosis.diagnostics, edited);
    return { id, findings, ...(page === undefined ? {} : { page }) };
  } catch (error) {
    return { id, findings: [], failure: String(error) };
  }
}

/** Reads the releases in a message, a mail or a document. */
async function read({ id, name, bytes }: PastedFile, opening: Promise<Room>): Promise<PastedAnswer> {
  try {
    const { known } = await opening;
    // The readers of documents are large, and most people write their texts here.
    const { readPasted } = await import("../../../src/import/paste.ts");
    return { id, pasted: await readPasted(bytes, name, registerOf(known)) };
  } catch (error) {
    return { id, pasted: [], failure: error instanceof Error ? error.message : String(error) };
  }
}

async function toMarkdown({ id, html }: PastedHtml): Promise<PastedHtmlAnswer> {
  try {
    const { pastedText } = await import("../../../src/import/pasted-text.ts");
    return { id, words: pastedText(html) };
  } catch (error) {
    return { id, failure: String(error) };
  }
}

/** What is not there is not asked for again: one finding less is better than none. */
async function loadRuns(year: string, knownUrl: string, { addRuns }: Room["known"]): Promise<void> {
  const address = new URL(`runs-${year}.bin`, new URL(knownUrl, location.href));
  const bytes = await fetch(address, { credentials: "same-origin" })
    .then((response) => (response.ok ? response.arrayBuffer() : undefined))
    .catch(() => undefined);
  addRuns({ year, bytes: bytes ? new Uint8Array(bytes) : new Uint8Array() });
}
