import { parseMoment } from "../base/date.ts";
import { decodeText } from "../base/source.ts";
import { readMarkdown } from "../markdown/markdown.ts";
import { fingerprintOfText } from "../site/release-fingerprint.ts";
import { readFrontMatter } from "../yaml/front-matter.ts";

/** What a version of a file says, as far as readers can see. Its keys are read as they are: their form was another once. */
export interface VersionFacts {
  readonly title: string;
  readonly summary: string;
  readonly text: string;
  readonly fingerprint: string;
  readonly photos: string;
  readonly attachments: string;
  readonly corrections: string;
  readonly isWithdrawn: boolean;
  /** All that is none of these. */
  readonly others: string;
  /** Until when it was not shown, in milliseconds since 1970-01-01T00:00Z; for ever for a draft. */
  readonly hiddenUntil: number;
}

/** Keys that no reader sees. */
const unseen = new Set(["allow", "aliases", "updated", "embargo", "status", "ppid"]);

/** Reads a version. @returns `undefined` where it cannot be read, and could not be published. */
export function versionFacts(file: string, bytes: Uint8Array, zone: string): VersionFacts | undefined {
  const text = decodeText(bytes);
  const read = text === undefined ? undefined : readFrontMatter({ file, text }, () => {});
  const keys = read?.data.value;
  if (!read || typeof keys !== "object" || keys === null || Array.isArray(keys)) return undefined;
  const { title, summary, photos, attachments, corrections, status, embargo, ...others } = keysOf(keys);
  if (typeof title !== "string" || typeof summary !== "string") return undefined;
  const printed = readMarkdown(read.body).printedText();
  const seen = Object.entries(others).filter(([key]) => !unseen.has(key));
  return {
    ...{ title, summary, text: printed, fingerprint: fingerprintOfText(title, printed) },
    photos: written(Array.isArray(photos) ? photos.map(withoutFocus) : photos),
    attachments: written(attachments),
    corrections: written(corrections),
    isWithdrawn: typeof status === "object" && status !== null && "withdrawn" in status,
    others: JSON.stringify(seen.sort(([one], [other]) => (one < other ? -1 : 1))),
    hiddenUntil: isHidden(status) ? Number.POSITIVE_INFINITY : endOf(embargo, zone),
  };
}

function keysOf(value: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value));
}

function written(value: unknown): string {
  return value === undefined ? "" : JSON.stringify(value);
}

/** How a photo is cut says nothing else than before. */
function withoutFocus(photo: unknown): unknown {
  if (typeof photo !== "object" || photo === null) return photo;
  const { focus: _focus, ...others } = keysOf(photo);
  return others;
}

/** Whether it was a draft, or was taken away. */
function isHidden(status: unknown): boolean {
  if (typeof status === "object" && status !== null) return "removed" in status;
  return status === "draft" || status === "removed" || status === "vanished";
}

function endOf(embargo: unknown, zone: string): number {
  const moment = typeof embargo === "string" ? parseMoment(embargo, zone) : undefined;
  return typeof moment === "object" ? moment.instant : Number.NEGATIVE_INFINITY;
}
