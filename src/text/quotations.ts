import type { Person } from "./person.ts";
import { readName } from "./person-name.ts";
import { findQuoted, type Quoted } from "./quoted.ts";
import type { Span } from "./span.ts";

/** Direct speech. The span includes the marks; `speaker` is absent where nothing says whose words they are. */
export interface Quotation extends Span {
  readonly text: string;
  readonly speaker?: Speaker;
  /** False where a mark is missing. */
  readonly balanced: boolean;
}

/** Whose words a quotation is: the words that say it, and the name behind them where one is known. */
export interface Speaker extends Span {
  readonly text: string;
  readonly name: string;
}

const verbs =
  "ujar|kata|ungkap|ucap|jelas|tambah|tutur|tegas|tandas|terang|pungkas|harap|ajak|imbuh|papar|beber|sebut|urai|ulas|tukas|cetus|kilah|aku|lanjut|sambung|pesan|pinta|tutup|timpal|seru|kutip|ingat|cerita|kisah|puji|sahut|jawab|tanya|celetuk|sergah|tulis|akui|katanya|janji|sindir|kenang|himbau|imbau|tekan|simpul";
const attributionAfter = new RegExp(
  `^[\\s,.]{0,3}(?:demikian|begitu|lebih lanjut)?\\s?(?:(?:${verbs})(nya)?|menurut(nya)?)(?![\\p{L}])`,
  "iu",
);
const attributionBefore =
  /(?:(?:^|[\s,])(?:kata|ujar|ungkap|ucap|jelas|tutur|tegas|menurut|lanjut|tambah)\p{L}*|meng\p{L}+|meny\p{L}+|men\p{L}+|mem\p{L}+|ber\p{L}+kata|bahwa)[^.\n“”"]{0,90}[,:]\s?$/iu;
const theme =
  /(?:tema|bertema|bertemakan|tajuk|bertajuk|slogan|moto|motto|program|judul|berjudul|lagu|bernama|bertuliskan|istilah|sebutan|julukan|disebut|buku|film|tarian|tari|mengusung|tagline)\s?:?\s*$/iu;

/**
 * Finds direct speech; names, slogans and themes in quotation marks are none.
 * @param quoted what stands in quotation marks, where it is known already.
 */
export function findQuotations(
  text: string,
  people: readonly Person[] = [],
  quoted = findQuoted(text),
): Quotation[] {
  const mentions = people
    .flatMap((person) => person.mentions.map((mention) => ({ ...mention, name: person.name })))
    .sort((a, b) => a.start - b.start);
  return quoted
    .filter((words) => isSpeech(text, words))
    .map((words) => {
      const speaker = findSpeaker(text, words, mentions);
      return {
        start: words.start,
        end: words.end,
        text: words.text,
        ...(speaker === undefined ? {} : { speaker }),
        balanced: words.balanced,
      };
    });
}

function isSpeech(text: string, { start, end, text: words, balanced }: Quoted): boolean {
  const count = words.split(/\s+/).length;
  const before = text.slice(Math.max(0, start - 120), start);
  if (theme.test(before)) return false;
  if (attributionAfter.test(text.slice(end, end + 40))) return count > 1 || balanced;
  if (count < 3 || isTitle(words)) return false;
  if (attributionBefore.test(before)) return true;
  const opensSentence = /(?:^|[.!?”"…:]\s?|\n\s*)$/.test(before) && /^\p{Lu}/u.test(words);
  return opensSentence && (!balanced || /[.,!?…]$/.test(words));
}

/** Nearly every longer word with a capital: a name or a slogan. */
function isTitle(words: string): boolean {
  const long = words.match(/\p{L}{4,}/gu) ?? [];
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 2 && capital.length >= long.length * 0.75;
}

type Named = Span & { readonly name: string; readonly text: string };

/** The person named beside the verb, else the one named last before the words ("ujarnya"). */
function findSpeaker(text: string, quoted: Quoted, mentions: readonly Named[]): Speaker | undefined {
  const after = attributionAfter.exec(text.slice(quoted.end, quoted.end + 40));
  const own = after?.[1] !== undefined || after?.[2] !== undefined;
  if (after !== null && !own) {
    const from = quoted.end + after[0].length;
    const beside = mentions.find(({ start }) => start >= from && start <= from + 24);
    if (beside !== undefined && !/[.\n]/.test(text.slice(from, beside.start))) return toSpeaker(beside);
    const words =
      /^\s?([^,.\n“”"(]{2,60}?)(?=[,.\n“”"(]|\s(?:saat|ketika|usai|di|pada|dalam|kepada|sambil|dengan)\s|$)/.exec(
        text.slice(from, from + 64),
      );
    const spoken = words?.[1]?.trim();
    if (spoken !== undefined && /\p{L}{2}/u.test(spoken)) {
      const start = text.indexOf(spoken, from);
      const holder = holderOf(spoken, start, mentions);
      return { start, end: start + spoken.length, text: spoken, name: holder?.name ?? "" };
    }
  }
  const last = mentions.filter(({ start }) => start < quoted.start).at(-1);
  return (
    strangerBefore(text, last?.end ?? 0, quoted.start) ?? (last === undefined ? undefined : toSpeaker(last))
  );
}

const introduced =
  /(?<!\p{L})(?:(?:Ketua|Koordinator|Panitia|Tokoh|Warga|Pemilik|Pelaku)(?:\s\p{L}+){0,3},?\s|(?=(?:Drs?|Dra|Ir|dr|Prof|Pdt|Hj?)\.\s?\p{Lu}))/gu;

/** Somebody without an office who was introduced between the last official and the words: "Ketua Panitia, Drs. ..." */
function strangerBefore(text: string, from: number, to: number): Speaker | undefined {
  const start = Math.max(from, to - 300);
  for (const match of [...text.slice(start, to).matchAll(introduced)].reverse()) {
    const name = readName(text, start + match.index + match[0].length);
    if (name !== undefined && name.words.length > 1 && name.end <= to)
      return { start: name.start, end: name.end, text: text.slice(name.start, name.end), name: name.name };
  }
  return undefined;
}

/** "kata Wali Kota": the person last named with this office. */
function holderOf(spoken: string, at: number, mentions: readonly Named[]): Named | undefined {
  const wanted = spoken.toLowerCase().replace(/\s/g, "");
  return mentions
    .filter(({ start, text: own }) => start < at && own.toLowerCase().replace(/\s/g, "").startsWith(wanted))
    .at(-1);
}

function toSpeaker({ start, end, text, name }: Named): Speaker {
  return { start, end, text, name };
}
