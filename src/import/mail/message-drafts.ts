import { addNotes, withMissing } from "../account.ts";
import { cleanCharacters } from "../clean-characters.ts";
import { contentKey, type ImportDraft, type SourceData } from "../draft.ts";
import { elementToMarkdown } from "../html-to-markdown.ts";
import { parsePage } from "../html-tree.ts";
import { readMessage } from "../message-parts.ts";
import { missingPieces, wordsOf } from "../missing-words.ts";
import { Notes } from "../notes.ts";
import { joinLines } from "../paragraphs.ts";
import { PictureList } from "../picture-list.ts";
import { plainOf } from "../plain.ts";
import { textPieces } from "../text-pieces.ts";
import { textToMarkdown } from "../text-to-markdown.ts";
import { webAddress } from "../web-address.ts";
import { readAttachment } from "./read-attachment.ts";

/** A message, whatever the program that saved it. */
export interface MailMessage {
  readonly subject: string;
  /** When it was sent, as ISO 8601 where it could be read. */
  readonly date: string;
  /** Sender and receivers, a line each. */
  readonly headers: readonly string[];
  readonly html: string;
  readonly text: string;
  /** Pictures by the address that the HTML has for them. */
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly ending: string }>;
  readonly attachments: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/** A covering letter has fewer words than this, and its release is attached. */
const longestLetter = 80;

/**
 * The releases in a message: its own text, and each document that is attached and can be read. The text of a covering
 * letter is only noted.
 */
export async function messageDrafts(
  message: MailMessage,
  origin: string,
  bytes: Uint8Array,
): Promise<ImportDraft[]> {
  const notes = new Notes();
  for (const header of message.headers) notes.add("mail-header", header);
  if (message.subject.trim() !== "") notes.add("mail-header", `Perihal: ${message.subject.trim()}`);
  const attached: ImportDraft[] = [];
  for (const { name, bytes: content } of message.attachments) {
    const drafts = await readAttachment(content, `${origin}/${name}`);
    if (drafts.length === 0) notes.add("attachment", name);
    attached.push(...drafts);
  }
  const own = bodyDraft(message, { origin, bytes, notes });
  const [first, ...others] = attached.map((draft) => ({
    ...draft,
    data: { ...sentData(message), ...draft.data },
  }));
  if (first === undefined || wordsOf(own.plain).length > longestLetter)
    return [own, ...(first ? [first, ...others] : [])];
  const letter = new Notes();
  for (const line of own.plain.split("\n")) if (line !== "") letter.add("covering-letter", line);
  return [addNotes(first, [...letter.list(), ...own.notes]), ...others];
}

function bodyDraft(
  message: MailMessage,
  { origin, bytes, notes }: { origin: string; bytes: Uint8Array; notes: Notes },
): ImportDraft {
  const pictures = new PictureList(notes);
  const page = message.html.trim() === "" ? undefined : pageBody(message.html, notes);
  const pieces = page === undefined ? [] : textPieces(page);
  const lines = cleanCharacters(message.text, notes).split("\n");
  const isPlain =
    page === undefined || (wordsOf(message.text).length > 0 && missingPieces(pieces, lines).length === 0);
  let markdown: string;
  if (isPlain) markdown = textToMarkdown(joinLines(readMessage(lines, notes).lines, notes));
  else {
    const whole = elementToMarkdown(page, {
      notes,
      resolve: (href) => webAddress(href),
      onPicture: ({ source, alt, caption }) => {
        const own = message.pictures.get(source) ?? message.pictures.get(source.split(/[\\/]/).at(-1) ?? "");
        const url = webAddress(source);
        if (own !== undefined)
          pictures.add({ written: `gambar.${own.ending}`, key: source, bytes: own.bytes, alt, caption });
        else if (url !== undefined) pictures.add({ url, written: url, alt, caption });
        else pictures.addUnknown({ source, alt, caption });
        return "";
      },
    });
    markdown = readMessage(whole.split("\n"), notes)
      .lines.join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim();
  }
  if (!isPlain) {
    // The plain form of the same message; where it says more, that is said.
    const shown = [...pieces, plainOf(markdown)];
    for (const line of missingPieces(lines, shown)) notes.add("left-out", line);
  }
  const draft: ImportDraft = {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data: {
      ...sentData(message),
      ...(message.subject.trim() === "" ? {} : { subject: subjectOf(message.subject) }),
    },
    pictures: pictures.list(),
    notes: notes.list(),
  };
  return withMissing(draft, isPlain ? lines : pieces);
}

function pageBody(html: string, notes: Notes): HTMLElement {
  const page = parsePage(
    cleanCharacters(/<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`, notes),
  );
  return page.querySelector("body") ?? page.documentElement;
}

function sentData({ date }: MailMessage): SourceData {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0];
  return day === undefined ? {} : { sent: day };
}

function subjectOf(subject: string): string {
  return subject.replace(/^(?:\s*(?:fwd?|re|tr|bls|trs)\s*:)+\s*/i, "").trim();
}
