import type { Day } from "../base/date.ts";

/**
 * Lines of a calendar, ready to be written: folded, each with its end. Only this file makes them, so whatever else
 * it is given is a value and is escaped as its type asks.
 */
class ContentLines {
  // Declared only: a private field that is real costs more than the rest of a line.
  declare private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

export type { ContentLines };

/** Makes a component such as VEVENT; what is `undefined` is left out. */
export function component(name: string, ...parts: readonly (ContentLines | undefined)[]): ContentLines {
  let text = `BEGIN:${name}\r\n`;
  for (const part of parts) if (part !== undefined) text += part;
  return new ContentLines(`${text}END:${name}\r\n`);
}

/** A property of type TEXT (RFC 5545, 3.3.11). */
export function textLine(name: string, value: string): ContentLines {
  return line(name, escapeText(value));
}

/** A property of type URI, which is written as it is (RFC 5545, 3.3.13). */
export function uriLine(name: string, url: string): ContentLines {
  return line(`${name};VALUE=URI`, url);
}

/** A property of type DATE (RFC 5545, 3.3.4). */
export function dayLine(name: string, day: Day): ContentLines {
  return line(`${name};VALUE=DATE`, day.replaceAll("-", ""));
}

/**
 * A property of type DATE-TIME in UTC (RFC 5545, 3.3.5, form 2).
 * @param instant milliseconds since 1970-01-01T00:00Z; the format has whole seconds only.
 */
export function instantLine(name: string, instant: number): ContentLines {
  return line(name, new Date(instant).toISOString().replace(/[-:]|\.\d+/g, ""));
}

/** A property of type DURATION: whole days (RFC 5545, 3.3.6). */
export function durationLine(name: string, days: number): ContentLines {
  return line(name, `P${days}D`);
}

function line(name: string, value: string): ContentLines {
  return new ContentLines(`${fold(`${name}:${value}`)}\r\n`);
}

const special = /[\\;,\r\n]/;

function escapeText(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n|[\r\n]/g, "\\n");
}

/** Octets of a line besides the space that a folded one begins with: no line is longer than 75 (RFC 5545, 3.1). */
const greatestLength = 74;

const encoder = new TextEncoder();

/** Folds between characters only, though the format would allow to part the octets of one. */
function fold(text: string): string {
  if (encoder.encode(text).length <= greatestLength) return text;
  let folded = "";
  let start = 0;
  let length = 0;
  for (let index = 0; index < text.length; ) {
    const code = text.codePointAt(index) ?? 0;
    const octets = octetsOf(code);
    if (length + octets > greatestLength) {
      folded += `${text.slice(start, index)}\r\n `;
      start = index;
      length = 0;
    }
    length += octets;
    index += code > 0xff_ff ? 2 : 1;
  }
  return folded + text.slice(start);
}

/** Octets of a character in UTF-8 (RFC 3629, section 3). */
function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
