/** A field of a form as Sveltia CMS wants it: the name of its widget, and what that widget may be told. */
export interface FormField {
  /** Key of the value. */
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly fields?: readonly FormField[];
  readonly options?: readonly { readonly value: string | boolean; readonly label: string }[];
  /** What else the widget is told. */
  readonly [option: string]: unknown;
}

/** What keys are called and what for, by their paths. */
export interface FieldWords {
  readonly labels: Readonly<Record<string, string>>;
  readonly hints: Readonly<Record<string, string>>;
}

/** The label and hint of a key. */
export function wordsOf(path: string, { labels, hints }: FieldWords) {
  const label = labels[path] ?? path;
  const about = hints[path] ?? "";
  // What says no more than the label is left out.
  if (about === "" || about.toLowerCase() === label.toLowerCase()) return { label };
  return { label, hint: `${about[0]?.toUpperCase()}${about.slice(1)}.` };
}

/** Widgets whose fields are those of each of several items. */
const lists: ReadonlySet<string> = new Set(["list", "siaran-photos"]);

/** All keys of a form, as paths like those of schemas: `photos[].alt`. */
export function fieldPaths(fields: readonly FormField[], above = ""): string[] {
  return fields.flatMap(({ name, widget, fields: inner }) => {
    const path = `${above}${name}`;
    return [path, ...fieldPaths(inner ?? [], lists.has(widget) ? `${path}[].` : `${path}.`)];
  });
}
