import type { Manuscript } from "../content/manuscript.ts";
import type { Span } from "../text/span.ts";
import type { ReadingText } from "./reading-text.ts";
import type { Where } from "./rule.ts";

/** A value of the front matter that is printed as it stands. */
export interface TextField {
  readonly key: readonly (string | number)[];
  readonly value: string;
}

/** The values of the front matter that readers see; Markdown means nothing in them. */
export function textFields({ keys }: Manuscript): TextField[] {
  const { title, summary, dateline, byline, source, photos, attachments, corrections, status } = keys;
  const fields: (TextField | undefined)[] = [
    field(title, "title"),
    field(summary, "summary"),
    field(dateline, "dateline"),
    field(byline, "byline"),
    field(source?.name, "source", "name"),
    ...(photos ?? []).flatMap(({ alt, caption, credit }, index) => [
      field(alt, "photos", index, "alt"),
      field(caption, "photos", index, "caption"),
      field(credit, "photos", index, "credit"),
    ]),
    ...(attachments ?? []).map(({ title: name }, index) => field(name, "attachments", index, "title")),
    ...(corrections ?? []).map(({ note }, index) => field(note, "corrections", index, "note")),
    typeof status === "object" && "withdrawn" in status
      ? field(status.withdrawn.reason, "status", "withdrawn", "reason")
      : undefined,
  ];
  return fields.filter((found) => found !== undefined);
}

/** Where a stretch of a value is: in the words of headline and summary, else the value as a whole. */
export function placeInField(text: ReadingText, key: TextField["key"], { start, end }: Span): Where {
  const [name] = key;
  const field = name === "title" ? text.title : name === "summary" ? text.summary : undefined;
  return field === undefined ? { key } : { start: field.start + start, end: field.start + end };
}

function field(value: string | undefined, ...key: TextField["key"]): TextField | undefined {
  return value === undefined ? undefined : { key, value };
}
