import { printYaml, type YamlField } from "../yaml/yaml.ts";
import type { Picture } from "./draft.ts";
import type { Proposal } from "./proposal.ts";

/** A document that lies beside the file. */
export interface Attached {
  readonly file: string;
  readonly title: string;
  readonly bytes: Uint8Array;
}

export interface ReleaseFileOptions {
  /** Where the text came from, for the first line; empty for a text that is still to be written. */
  readonly origin: string;
  readonly pictures: readonly Picture[];
  readonly attachments?: readonly Attached[];
  readonly status: "draft" | "published";
}

/** Keys that every release has: they are written even where they are empty. */
const required = ["title", "date", "cities", "summary"];

/**
 * Writes a proposal as the file of a release. What is uncertain is left empty, with a comment that says why.
 * Pictures that lie beside the file are listed and ask for their alternative text; those that must be copied first
 * are listed in comments, so that the newsroom can be built before that is done.
 */
export function printRelease(
  proposal: Proposal,
  { origin, pictures, attachments = [], status }: ReleaseFileOptions,
): string {
  const values: readonly (readonly [string, unknown])[] = [
    ["title", proposal.title],
    ["date", proposal.date],
    ["cities", nonEmpty(proposal.cities)],
    ["officials", nonEmpty(proposal.officials)],
    ["events", nonEmpty(proposal.events)],
    ["summary", proposal.summary],
    ["dateline", proposal.dateline],
    ["number", proposal.number],
    ["byline", proposal.byline],
    ["source", proposal.source],
    ["topics", nonEmpty(proposal.topics)],
    ["photos", nonEmpty(pictures.filter(({ bytes }) => bytes !== undefined).map(photo))],
    ["attachments", nonEmpty(attachments.map(({ file, title }) => ({ file, title })))],
    ["aliases", nonEmpty(proposal.aliases)],
    ["status", status === "draft" ? status : undefined],
  ];
  const fields = values.flatMap(([key, value]): YamlField[] => {
    const doubts = proposal.doubts
      .filter((doubt) => doubt.key === key)
      .map(({ words }) => `${origin === "" ? "" : "tidak pasti: "}${words}`);
    const demands = key === "photos" && value !== undefined ? [altDemand] : [];
    const comment = [...doubts, ...demands].map(oneLine).join("\n");
    if (value === undefined && comment === "" && !required.includes(key)) return [];
    return [{ key, value: value ?? null, ...(comment === "" ? {} : { comment }) }];
  });
  return [
    "---",
    ...(origin === ""
      ? ["# Lengkapi naskah ini; hapus baris status bila siap terbit."]
      : [`# Diimpor dari ${oneLine(origin)}. Periksa isinya; hapus baris status bila siap terbit.`]),
    printYaml(fields).trimEnd(),
    ...toBeCopied(pictures.filter(({ bytes }) => bytes === undefined)),
    "---",
    "",
    proposal.text.trim(),
    "",
  ].join("\n");
}

const altDemand = "setiap foto wajib punya alt: satu kalimat tentang apa yang tampak di foto";

function photo({ name, alt, caption }: Picture): object {
  return { file: name, alt: alt === "" ? null : alt, ...(caption === "" ? {} : { caption }) };
}

function toBeCopied(pictures: readonly Picture[]): string[] {
  if (pictures.length === 0) return [];
  const list = printYaml([{ key: "photos", value: pictures.map(photo) }]);
  const sources = pictures.map(({ name, url }) => `# ${name}: ${url}`);
  return [
    "# Foto di situs lama. Salin berkasnya ke samping naskah ini, lengkapi alt, lalu hapus tanda # di bawah.",
    ...sources,
    ...list
      .trimEnd()
      .split("\n")
      .map((line) => `# ${line}`),
  ];
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length === 0 ? undefined : list;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
