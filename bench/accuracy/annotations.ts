/** What a careful reader takes from a sample; the fields are those of annotations.jsonl. */
export interface Annotation {
  readonly id: string;
  readonly file: string;
  readonly outlet: string;
  readonly dateline_as_written: string;
  readonly dateline_place: string;
  readonly date_as_written: string;
  readonly date_literal: string;
  readonly date_iso: string;
  readonly weekday_mismatch: boolean;
  readonly date_malformed: boolean;
  readonly cities: readonly { readonly name: string; readonly type: string }[];
  readonly officials: readonly AnnotatedOfficial[];
  readonly events: readonly { readonly name: string }[];
  readonly byline_as_written: string;
  readonly number_of_quotes: number;
}

export interface AnnotatedOfficial {
  readonly name: string;
  readonly title: string;
  readonly aliases_seen: readonly string[];
  readonly name_in_text: boolean;
}

/** Reads annotations.jsonl, one annotation a line. */
export function readAnnotations(lines: string): Annotation[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isAnnotation(value)) throw new TypeError("not an annotation");
      return value;
    });
}

function isAnnotation(value: unknown): value is Annotation {
  return (
    typeof value === "object" && value !== null && "id" in value && "officials" in value && "cities" in value
  );
}
