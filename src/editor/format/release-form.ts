import type { IndexKind } from "../../indexes/index-kind.ts";
import { indexKinds } from "../../indexes/table.ts";
import { isPlainMap, type PlainMap, saysSame } from "../../yaml/edit/same-value.ts";
import type { Form } from "./form.ts";
import { keyOfNames, showReferences, writeReferences } from "./references.ts";
import { showStatus, writeStatus } from "./status.ts";

/** Releases: who and what they name by id, and their status as one word. */
export function releaseForm(kinds: readonly IndexKind[] = indexKinds): Form {
  const show = (file: PlainMap): PlainMap => {
    const shown: Record<string, unknown> = { ...file, ...showStatus(file.status) };
    for (const kind of kinds) {
      const { ids, names } = showReferences(file[kind.key]);
      if (ids !== undefined) shown[kind.key] = ids;
      if (kind.people && Object.keys(names).length > 0) shown[keyOfNames(kind)] = names;
    }
    return shown;
  };
  const write = (form: PlainMap, before: PlainMap): PlainMap => {
    const { status_reason: _reason, status_at: _at, ...file }: Record<string, unknown> = form;
    const shown = show(before);
    const isSame = (...keys: readonly string[]) => keys.every((key) => saysSame(form[key], shown[key]));
    file.status = isSame("status", "status_reason", "status_at")
      ? before.status
      : writeStatus(form, before.status);
    for (const kind of kinds) {
      const { key } = kind;
      const names = keyOfNames(kind);
      delete file[names];
      const own = kind.people ? form[names] : showReferences(before[key]).names;
      file[key] = isSame(key, ...(kind.people ? [names] : []))
        ? before[key]
        : writeReferences(form[key], isPlainMap(own) ? own : {}, before[key]);
    }
    return file;
  };
  return { show, write };
}
