import type { Official } from "../indexes/official.ts";
import type { Participant } from "./model.ts";

/** A speaker below a quotation. */
export interface QuotedSpeaker {
  readonly name: string;
  /** What follows the name, with its comma. */
  readonly rest: string;
  readonly official: Official;
}

/**
 * Parts the line below a quotation into the name of an official of the release and what follows it. Where nothing
 * does, the office held on the release's date is added, so that a reader always learns who speaks.
 * @returns `undefined` where the line does not begin with one of the officials.
 */
export function quotedSpeaker(line: string, participants: readonly Participant[]): QuotedSpeaker | undefined {
  for (const { official, office } of participants) {
    const name = [official.fullName, official.name, ...official.aliases].find((candidate) =>
      startsWithName(line, candidate),
    );
    if (name === undefined) continue;
    const rest = line.slice(name.length).trimEnd();
    return { name, rest: rest === "" && office !== undefined ? `, ${office}` : rest, official };
  }
  return undefined;
}

function startsWithName(line: string, name: string): boolean {
  return line.startsWith(name) && !/^[\p{L}\p{N}]/u.test(line.slice(name.length));
}
