import { isNothing, isPlainMap, saysSame } from "../../yaml/edit/same-value.ts";
import type { Form } from "./form.ts";

/** How one key is shown and written. */
interface KeyForm {
  readonly show: (value: unknown) => unknown;
  readonly write: (value: unknown, before: unknown) => unknown;
}

/** A text that may also be a map: the form has the map, and one of its keys is the text. */
function textOrMap(key: string): KeyForm {
  return {
    show: (value) => (isScalar(value) ? { [key]: value } : value),
    write: (value, before) => {
      if (!isPlainMap(value) || isPlainMap(before)) return value;
      const { [key]: text, ...others } = value;
      // A switch that is off says nothing where nothing was said of it.
      return Object.values(others).every((other) => isNothing(other) || other === false) ? text : value;
    },
  };
}

/** A list of such values. */
function listOf({ show, write }: KeyForm): KeyForm {
  return {
    show: (value) => (Array.isArray(value) ? value.map(show) : value),
    write: (value, before) => {
      const known: readonly unknown[] = Array.isArray(before) ? before : [];
      if (!Array.isArray(value)) return value;
      return value.map((item: unknown) => {
        const same = known.find((one) => saysSame(show(one), item));
        return same ?? write(item, undefined);
      });
    },
  };
}

/** Maps by their names are a list of maps that begin with the name. */
const namedMaps: KeyForm = {
  show: (value) =>
    isPlainMap(value)
      ? Object.entries(value).map(([id, inner]) => ({ id, ...(isPlainMap(inner) ? inner : {}) }))
      : value,
  write: (value) =>
    Array.isArray(value)
      ? Object.fromEntries(
          value.filter(isPlainMap).map(({ id, ...inner }) => [String(id ?? "").trim(), inner]),
        )
      : value,
};

const words: Readonly<Record<string, unknown>> = { true: true, false: false };

const keyForms: Readonly<Record<string, KeyForm>> = {
  host: textOrMap("name"),
  font: textOrMap("name"),
  menu: listOf(textOrMap("page")),
  footer: listOf(textOrMap("page")),
  contacts: namedMaps,
  cards: {
    show: (value) => (isScalar(value) ? String(value) : value),
    write: (value) => {
      const text = String(value ?? "").trim();
      return words[text] ?? (/^\d+$/.test(text) ? Number(text) : text);
    },
  },
};

/** site.yaml. What may be said in several ways is shown in the one in which all of it can be said. */
export const siteForm: Form = {
  show: (file) => {
    const shown: Record<string, unknown> = { ...file };
    for (const [key, { show }] of Object.entries(keyForms)) if (key in file) shown[key] = show(file[key]);
    const { security } = file;
    if (isPlainMap(security) && isScalar(security.contact))
      shown.security = { ...security, contact: [security.contact] };
    return shown;
  },
  write: (form, before) => {
    const file: Record<string, unknown> = { ...form };
    const shown = siteForm.show(before);
    for (const [key, { write }] of Object.entries(keyForms))
      file[key] = saysSame(form[key], shown[key]) ? before[key] : write(form[key], before[key]);
    file.security = writeSecurity(form.security, before.security);
    return file;
  },
};

/** One contact alone is no list, unless it was one. */
function writeSecurity(form: unknown, before: unknown): unknown {
  if (!isPlainMap(form) || !Array.isArray(form.contact) || form.contact.length !== 1) return form;
  const wasList = isPlainMap(before) && Array.isArray(before.contact);
  return wasList ? form : { ...form, contact: form.contact[0] };
}

function isScalar(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== "object";
}
