import { toSlug } from "../base/slug.ts";
import type { Registry } from "../content/registry.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker, Choice } from "../disk/ask.ts";
import { checkDate, choices } from "../import/review.ts";
import type { IndexKind, Question } from "../indexes/index-kind.ts";
import type { RegisterEntry } from "../register/entry.ts";
import type { YamlField } from "../yaml/yaml.ts";
import { givenList, givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";

type Given = CommandCall["given"];
type Values = ReadonlyMap<string, string>;

/** What somebody answered about an entry. */
export interface Answers {
  readonly fields: Values;
  /** The appointments that were asked for, in their order. */
  readonly appointments: readonly Values[];
}

export const noAnswers: Answers = { fields: new Map(), appointments: [] };

/** The entry that options and answers describe. @throws UserError where there is no name. */
export function toEntry(
  kind: IndexKind,
  given: Given,
  { fields: asked, appointments }: Answers,
): RegisterEntry {
  const value = (key: string) => (givenText(given, key) ?? asked.get(key) ?? "").trim() || undefined;
  const name = value("name");
  if (name === undefined) {
    throw new UserError({ id: "Nama wajib diisi: --name", en: "A name is needed: --name" });
  }
  const aliases = givenList(given, "alias");
  const keys = Object.keys(kind.schema).filter((key) => !["name", "aliases", "appointments"].includes(key));
  const held = [
    toAppointment(kind, given),
    ...appointments.map((values) => Object.fromEntries(values)),
  ].filter((appointment) => appointment.office !== undefined);
  const fields: YamlField[] = [
    { key: "name", value: name },
    ...keys.flatMap((key) => (value(key) === undefined ? [] : [{ key, value: value(key) }])),
    ...(aliases.length > 0 ? [{ key: "aliases", value: aliases }] : []),
    ...(held.length > 0 ? [{ key: "appointments", value: held }] : []),
  ];
  return { kind: kind.name, id: value("id") ?? toSlug(name), fields, from: "" };
}

/** The appointment that options describe; empty where they give none. */
export function toAppointment(kind: IndexKind, given: Given): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (kind.appointments ?? []).flatMap(({ key }) => {
      const text = givenText(given, key)?.trim();
      return text ? [[key, text]] : [];
    }),
  );
}

/** Asks for what the options leave open. @returns `undefined` where somebody would rather stop. */
export async function askFor(
  kind: IndexKind,
  given: Given,
  registry: Registry,
  asker: Asker,
): Promise<Answers | undefined> {
  const fields = await askAll(kind.questions, given, registry, asker);
  if (!fields) return undefined;
  const appointments: Values[] = [];
  let isMore = kind.appointments !== undefined && !given.has("office");
  while (isMore) {
    const appointment = await askAppointment(kind, registry, asker);
    if (!appointment) return undefined;
    if (!appointment.has("office")) break;
    appointments.push(appointment);
    const more = await asker.confirm("Ada jabatan lain, dahulu atau sekarang?");
    if (more === undefined) return undefined;
    isMore = more;
  }
  return { fields, appointments };
}

/** Asks about one appointment; one without an office is none. */
export async function askAppointment(
  kind: IndexKind,
  registry: Registry,
  asker: Asker,
): Promise<Values | undefined> {
  const [office, ...others] = kind.appointments ?? [];
  if (!office) return new Map();
  const named = await askAll([office], new Map(), registry, asker);
  if (!named || named.size === 0) return named;
  const rest = await askAll(others, new Map(), registry, asker);
  return rest && new Map([...named, ...rest]);
}

async function askAll(
  questions: readonly Question[],
  given: Given,
  registry: Registry,
  asker: Asker,
): Promise<Values | undefined> {
  const answers = new Map<string, string>();
  for (const { key, message, needed, date, among } of questions) {
    if (given.has(key)) continue;
    const answer = among
      ? await asker.one(message, optionsOf(among, registry))
      : await asker.line({
          message,
          check: (text) => {
            if (text === "") return needed ? "Wajib diisi" : undefined;
            return date === true && !/^\d{4}(?:-\d{2})?$/.test(text) ? checkDate(text, "UTC") : undefined;
          },
        });
    if (answer === undefined) return undefined;
    if (answer !== "") answers.set(key, answer);
  }
  return answers;
}

/** What a question may be answered with. */
function optionsOf(among: NonNullable<Question["among"]>, registry: Registry): Choice[] {
  if (!("key" in among)) return among.map((value) => ({ value, label: value }));
  const entries = registry.entries.get(among.key);
  const fitting = choices(registry, among.key).filter(({ value }) => {
    const entry = entries?.get(value);
    return entry !== undefined && (among.fits?.(entry) ?? true);
  });
  return [{ value: "", label: "tidak ada" }, ...fitting];
}
