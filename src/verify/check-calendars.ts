import type { BuiltSite } from "./built-site.ts";
import type { Tell } from "./site-fault.ts";

/** Looks at calendars (RFC 5545): what is begun is ended, lines end and fold as programs want, and each id is there once. */
export function checkCalendars(site: BuiltSite, tell: Tell): void {
  for (const file of site.files) {
    if (!file.endsWith(".ics")) continue;
    const problem = problemOf(site.read(file).toString());
    if (problem !== undefined)
      tell({
        ...{ about: "calendars", severity: "error", file },
        message: {
          id: `bukan kalender yang benar: ${problem}`,
          en: `no well-formed calendar: ${problem}`,
        },
      });
  }
}

const longestLine = 75;

function problemOf(text: string): string | undefined {
  const lines = text.split("\r\n");
  if (lines.pop() !== "" || lines.some((line) => /[\r\n]/.test(line))) return "CRLF";
  const open: string[] = [];
  const ids = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (Buffer.byteLength(line) > longestLine) return `${index + 1}: > ${longestLine} byte`;
    const [, word, name = ""] = /^(BEGIN|END|UID):(.*)$/.exec(line) ?? [];
    if (open.length === 0 && (word !== "BEGIN" || name !== "VCALENDAR")) return `${index + 1}: ${line}`;
    if (word === "BEGIN") open.push(name);
    if (word === "END" && open.pop() !== name) return `${index + 1}: ${line}`;
    if (word === "UID" && ids.has(name)) return `${index + 1}: ${line}`;
    if (word === "UID") ids.add(name);
  }
  return lines.length === 0 || open.length > 0 ? `END:${open.at(-1) ?? "VCALENDAR"}` : undefined;
}
