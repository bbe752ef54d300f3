import { withMissing } from "./account.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { contentKey, type ImportDraft } from "./draft.ts";
import { all, text } from "./html-clean.ts";
import { readHead } from "./html-head.ts";
import { clearAround, findMain } from "./html-main.ts";
import { elementToMarkdown } from "./html-to-markdown.ts";
import { type HtmlElement, parsePage } from "./html-tree.ts";
import { Notes } from "./notes.ts";
import { PictureList } from "./picture-list.ts";
import { plainOf } from "./plain.ts";
import { textPieces } from "./text-pieces.ts";
import { webAddress } from "./web-address.ts";

/** Reads a saved web page or a piece of HTML: its main content, and what its head says about it. */
export function readHtml(bytes: Uint8Array, origin: string): ImportDraft {
  const notes = new Notes();
  const source = cleanCharacters(decodeHtml(bytes, notes), notes);
  const whole = /<(?:html|body|head)[\s>]/i.test(source);
  const page = parsePage(whole ? source : `<!doctype html><html><body>${source}</body></html>`);
  const main = findMain(page);
  const data = readHead(page, main, notes);
  const body = page.querySelector("body");
  const pieces = body === null ? [] : textPieces(body);
  const pictures = new PictureList(notes);
  const address = data.source?.url;
  let markdown = "";
  if (main !== undefined) {
    clearAround(page, main, notes);
    withoutTitle(main, data.title);
    withoutTime(main, data.date, notes);
    markdown = elementToMarkdown(main, {
      notes,
      resolve: (href) => webAddress(href, address),
      onPicture: ({ source: from, alt, caption }) => {
        const url = webAddress(from, address);
        if (url !== undefined) pictures.add({ url, written: url, alt, caption });
        else if (/^(?!data:)[^?#]{1,300}$/.test(from))
          pictures.add({ written: from, beside: from, alt, caption });
        else pictures.addUnknown({ source: from, alt, caption });
        return "";
      },
    });
  }
  const draft: ImportDraft = {
    origin,
    key: contentKey(origin, bytes),
    text: markdown,
    plain: plainOf(markdown),
    data,
    pictures: pictures.list(),
    notes: notes.list(),
  };
  return withMissing(draft, pieces);
}

/** A page says in its head which encoding it has; where it does not, it is read as a text is. */
function decodeHtml(bytes: Uint8Array, notes: Notes): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 2048));
  const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || /^(?:utf-?8|us-ascii|iso-8859-1|windows-1252)$/.test(declared))
    return decodeBytes(bytes, notes);
  try {
    const decoded = new TextDecoder(declared).decode(bytes);
    notes.add("encoding", declared.toUpperCase());
    return decoded;
  } catch {
    return decodeBytes(bytes, notes);
  }
}

/** Nor need the time that became its date. */
function withoutTime(main: HtmlElement, date: string | undefined, notes: Notes): void {
  const time = all(main, "time[datetime]").find(
    (element) => date !== undefined && (element.getAttribute("datetime") ?? "").startsWith(date.slice(0, 10)),
  );
  if (time === undefined || text(time).length > 40) return;
  if (text(time) !== "") notes.add("date-moved", text(time));
  time.remove();
}

/** The heading that became the title need not stand in the text again. */
function withoutTitle(main: HtmlElement, title: string | undefined): void {
  if (title === undefined) return;
  const heading = all(main, "h1, h2, h3").find((element) => text(element) === title);
  heading?.remove();
}
