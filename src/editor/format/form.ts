import type { PlainMap } from "../../yaml/edit/same-value.ts";

/** How the map of a file is shown in a form, and how it is written again. Keys that neither names stay as they are. */
export interface Form {
  /** The values of the form. */
  readonly show: (file: PlainMap) => PlainMap;
  /**
   * The map for the file.
   * @param before what the file said before: what is not changed keeps the form it had.
   */
  readonly write: (form: PlainMap, before: PlainMap) => PlainMap;
}

/** A form that shows a file as it is. */
export const plainForm: Form = { show: (file) => file, write: (form) => form };
