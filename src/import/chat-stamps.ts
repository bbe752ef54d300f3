/** The beginning of a message in a chat that was exported or copied. */
export interface ChatStamp {
  /** As it stands in the text, with the name behind it. */
  readonly text: string;
  /** Who wrote; absent where the program itself says something. */
  readonly sender?: string;
  /** What stands behind it in its line. */
  readonly rest: string;
  /** The three numbers of its date in the order they are written, and whether its time is of twelve hours. */
  readonly numbers?: readonly [number, number, number];
  readonly isTwelve: boolean;
}

const day = "(\\d{1,4})[/.-](\\d{1,2})[/.-](\\d{2,4})";
const clock = "\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\.?)?";
const between = "(?:,\\s?|\\s|\\s(?:pukul|at)\\s)";

/**
 * The forms in which the usual programs write a stamp:
 * WhatsApp for Android "03/02/25 09.12 - Nama: …", for iOS "[03/02/25 09.12.33] Nama: …" and "[2025-02-03, 09:12:33] …",
 * copied from its page "[09.12, 3/2/2025] Nama: …"; Signal "[2025-02-03 09:12] Nama: …"; Telegram
 * "Nama, [03.02.2025 09:12]" in a line of its own; LINE "09:12⇥Nama⇥…".
 */
const forms: readonly RegExp[] = [
  new RegExp(`^\\[?${day}${between}${clock}(?:\\]\\s?|\\s[-–]\\s)`),
  new RegExp(`^\\[${clock},?\\s${day}\\]\\s?`),
];
const telegram = new RegExp(
  `^(?:> ?)?(.{1,60}), \\[(?:${day}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})(?:,| at| pukul)? ${clock}\\]:?\\s*$`,
  "u",
);
const line = /^\d{1,2}:\d{2}\t([^\t]{1,60})\t/;
const news =
  /\b(?:mengubah|mengganti|menambahkan|keluar|bergabung|membuat grup|dikeluarkan|menyematkan|changed|added|left|joined|created|removed|pinned|terenkripsi|end-to-end|encrypted)\b/i;

/** Reads the stamp at the beginning of a line. */
export function readStamp(text: string): ChatStamp | undefined {
  const alone = telegram.exec(text);
  if (alone !== null) {
    const [whole, sender = "", first, second, third] = alone;
    const numbers = numbersOf(first, second, third);
    return { text: whole, sender, rest: "", isTwelve: false, ...(numbers === undefined ? {} : { numbers }) };
  }
  const tabbed = line.exec(text);
  if (tabbed !== null)
    return { text: tabbed[0], sender: tabbed[1] ?? "", rest: text.slice(tabbed[0].length), isTwelve: false };
  for (const form of forms) {
    const match = form.exec(text);
    if (match === null) continue;
    const [whole, ...parts] = match;
    const numbers = numbersOf(parts[0], parts[1], parts[2]);
    const isTwelve = /[ap]\.?m/i.test(whole);
    const behind = text.slice(whole.length);
    const name = /^~?\s?([^:\n]{1,60}):(?:\s|$)/.exec(behind);
    const isSaid = name !== null && !news.test(name[1] ?? "");
    const dated = numbers === undefined ? { isTwelve } : { isTwelve, numbers };
    return isSaid
      ? { text: whole + name[0], sender: name[1] ?? "", rest: behind.slice(name[0].length), ...dated }
      : { text: whole, rest: behind, ...dated };
  }
  return undefined;
}

function numbersOf(...texts: (string | undefined)[]): readonly [number, number, number] | undefined {
  const [first, second, third] = texts.map(Number);
  return first === undefined ||
    second === undefined ||
    third === undefined ||
    Number.isNaN(first + second + third)
    ? undefined
    : [first, second, third];
}

/**
 * The days of stamps. Whether the month stands first is told by the numbers that can be no month; where none is, by
 * the twelve hours that only countries with the month first have beside it. @returns days as ISO 8601.
 */
export function stampDays(stamps: readonly ChatStamp[]): (string | undefined)[] {
  const dates = stamps.flatMap(({ numbers }) => (numbers === undefined || numbers[0] > 31 ? [] : [numbers]));
  const dayFirst = dates.some(([first]) => first > 12);
  const monthFirst = !dayFirst && dates.some(([, second]) => second > 12);
  return stamps.map(({ numbers, isTwelve }) => {
    if (numbers === undefined) return undefined;
    const [first, second, third] = numbers;
    if (first > 31) return isoDay(first, second, third);
    if (isTwelve && !dayFirst && !monthFirst && first !== second) return undefined;
    const year = third < 100 ? 2000 + third : third;
    return monthFirst ? isoDay(year, first, second) : isoDay(year, second, first);
  });
}

function isoDay(year: number, month: number, date: number): string | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
}
