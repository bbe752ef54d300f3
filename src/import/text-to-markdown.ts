/**
 * Writes paragraphs of plain text as Markdown: WhatsApp's bold and struck words become Markdown's, bullets and
 * numbered lines become lists, and every other mark that Markdown would read as its own is escaped.
 * @param paragraphs texts without line breaks.
 */
export function textToMarkdown(paragraphs: readonly string[]): string {
  const items = paragraphs.map((paragraph, index) => listItem(paragraph, index, paragraphs));
  return paragraphs
    .map((paragraph, index) => {
      const item = items[index];
      const text =
        item === undefined
          ? escapeStart(inlineMarkdown(paragraph))
          : item.mark + escapeStart(inlineMarkdown(item.text));
      const next = items[index + 1];
      const tight = item !== undefined && next !== undefined && next.kind === item.kind;
      return text + (tight ? "\n" : "\n\n");
    })
    .join("")
    .trimEnd();
}

interface Item {
  readonly kind: "bullet" | "number";
  readonly mark: string;
  readonly text: string;
}

const bullet = /^[-+–•·▪●◦‣➢✓✔§⁃\u{F0B7}\u{F0A7}\u{F0D8}\u{F0FC}]\s+(?=\S)|^\*\s+(?=\S)/u;
/** Signs that are bullets only beside another: Word's second level is an "o", and chats use pictures. */
const besideBullet = /^(?:o|[✅☑✳❇➡▶➤👉🔹🔸🔷🔶🔵🔴⚫🟢📌📍⭐☛]\u{FE0F}?)\s+(?=\S)/u;
const numbered = /^(\d{1,2})[.)]\s?(?=\p{L}|["“(*_])/u;

/** A numbered line is an item when its neighbour carries the next or the previous number; alone it is a sentence. */
function listItem(paragraph: string, index: number, all: readonly string[]): Item | undefined {
  const dot = bullet.exec(paragraph);
  if (dot !== null) return { kind: "bullet", mark: "- ", text: paragraph.slice(dot[0].length) };
  const sign = besideBullet.exec(paragraph);
  const around = [all[index - 1] ?? "", all[index + 1] ?? ""];
  if (sign !== null && around.some((line) => bullet.test(line) || besideBullet.test(line)))
    return { kind: "bullet", mark: "- ", text: paragraph.slice(sign[0].length) };
  const number = numbered.exec(paragraph);
  if (number === null) return undefined;
  const value = Number(number[1]);
  const neighbours = [all[index - 1], all[index + 1]].map((line) => Number(numbered.exec(line ?? "")?.[1]));
  if (!neighbours.includes(value - 1) && !neighbours.includes(value + 1)) return undefined;
  return { kind: "number", mark: `${value}. `, text: paragraph.slice(number[0].length) };
}

const edge = "\\p{L}\\p{N}\\\\";
const bold = new RegExp(`(?<![${edge}*])\\*(?=[^\\s*])([^*\\n]*?[^\\s*\\\\])\\*(?![${edge}*])`, "gu");
const struck = new RegExp(`(?<![${edge}~])~(?=[^\\s~])([^~\\n]*?[^\\s~])~(?![${edge}~])`, "gu");
const double = /\*\*(?=[^\s*])[^*\n]*?[^\s*]\*\*/g;
const entity = /&(?=#?\w+;)/g;

/** Words with the marks of chats as Markdown has them, and all other marks escaped. */
export function inlineMarkdown(text: string): string {
  // Private-use characters stand for the marks that stay, so that the stray ones can be told from them.
  const marked = text
    .replace(/[\uE000-\uE001]/g, "")
    .replaceAll("\\", "\\\\")
    .replace(entity, "\\&")
    .replace(double, (words) => `\uE000${words.slice(2, -2)}\uE000`)
    .replace(bold, "\uE000$1\uE000")
    .replace(struck, "\uE001$1\uE001");
  return marked
    .replaceAll("*", "\\*")
    .replaceAll("~~", "\\~\\~")
    .replaceAll("`", "\\`")
    .replaceAll("![", "!\\[")
    .replaceAll("^[", "^\\[")
    .replace(/\](?=\(|\[|:)/g, "\\]")
    .replace(/\[\^/g, "\\[^")
    .replaceAll("\uE000", "**")
    .replaceAll("\uE001", "~~");
}

/** Marks that only mean something where a line begins; a heading's `#` and a quotation's `>` are meant. */
function escapeStart(text: string): string {
  const quotation = /^(?:>\s*)+/.exec(text)?.[0] ?? "";
  return quotation + escapeMark(text.slice(quotation.length));
}

function escapeMark(text: string): string {
  return text
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2")
    .replace(/^([-+=_])(?=\s|$|[-+=_ ]*$)/, "\\$1")
    .replace(/^(~{3,})/, "\\$1")
    .replace(/^\|/, "\\|");
}
