import { spawn } from "node:child_process";
import { dayOf, parseMoment } from "../base/date.ts";
import { nearest } from "../base/nearest.ts";
import type { Registry } from "../content/registry.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { emptyLedger } from "../import/ledger.ts";
import { placeRelease } from "../import/place-release.ts";
import type { Proposal } from "../import/proposal.ts";
import { checkDate, checkSummary } from "../import/review.ts";
import { loadRegistry } from "../register/load-registry.ts";
import { askNew } from "./ask-new.ts";
import { givenList, givenText } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";
import { readPhoto } from "./read-photo.ts";

/** Runs `siaran new`. @returns the exit code. */
export async function runNew({ words, given, now, language }: CommandCall): Promise<number> {
  if (words.length > 0)
    throw new UserError({
      id: "siaran new tidak menerima argumen; pakai --title",
      en: "siaran new takes no argument; use --title",
    });
  const content = givenText(given, "content") ?? "posts";
  const { registry } = await loadRegistry(content);
  const zone = registry.settings?.zone ?? "Asia/Jakarta";
  const today = dayOf({ instant: now, zone, precision: "day" });
  const interactive = isInteractive(given);
  const proposal = checked(given, registry, zone);
  const photos = await Promise.all(givenList(given, "photo").map((path) => readPhoto(path, "")));
  const release = interactive
    ? await askNew({ proposal, photos }, { asker: await terminalAsker(), registry, today, zone })
    : { proposal: { ...proposal, date: proposal.date ?? today }, photos };
  if (release === undefined) return 1;
  const answered = release.proposal;
  if (answered.title === undefined)
    throw new UserError({ id: "Judul wajib diisi: --title", en: "A title is needed: --title" });
  const placed = await placeRelease(
    { origin: "", key: "", text: "", plain: "", data: {}, pictures: release.photos, notes: [] },
    { ...answered, doubts: openFields(answered) },
    { content, ledger: emptyLedger(), month: today.slice(0, 7), publish: false, dryRun: false },
  );
  const file = `${content}/${placed.file}`;
  if (placed.state !== "written") {
    console.error(
      language === "id"
        ? `${file} sudah ada dan tidak disentuh. Pakai judul lain, atau buka berkas itu`
        : `${file} exists and was not touched. Use another title, or open that file`,
    );
    return 1;
  }
  console.log(file);
  const editor = process.env.VISUAL || process.env.EDITOR;
  if (interactive && editor) await openEditor(editor, file);
  return 0;
}

/** What the options say. @throws UserError for a date or an id that cannot be. */
function checked(given: CommandCall["given"], registry: Registry, zone: string): Proposal {
  const title = givenText(given, "title")?.trim();
  const date = givenText(given, "date");
  if (date !== undefined && typeof parseMoment(date, zone) === "string") {
    throw new UserError({
      id: `--date ${date}: ${checkDate(date, zone)}`,
      en: `--date ${date}: write year-month-day, such as 2019-07-18`,
    });
  }
  const summary = givenText(given, "summary")?.trim();
  const problem = summary === undefined ? undefined : checkSummary(summary);
  if (problem !== undefined) throw new UserError({ id: problem, en: "A summary has 40 to 200 characters" });
  return {
    ...(title ? { title } : {}),
    ...(date === undefined ? {} : { date }),
    ...(summary === undefined ? {} : { summary }),
    cities: ids(given, "city", registry, "cities"),
    officials: ids(given, "official", registry, "officials"),
    events: ids(given, "event", registry, "events"),
    topics: [],
    aliases: [],
    public: false,
    text: body,
    evidence: [],
    doubts: [],
    unregistered: [],
  };
}

const body =
  "Tulis teras di sini: siapa melakukan apa, kapan, di mana.\n\nLanjutkan dengan rincian dan kutipan, satu paragraf untuk satu gagasan.";

function ids(given: CommandCall["given"], name: string, { entries }: Registry, key: string): string[] {
  const list = givenList(given, name);
  const registered = entries.get(key) ?? new Map<string, unknown>();
  for (const id of list) {
    if (registered.has(id)) continue;
    const near = nearest(id, registered.keys());
    throw new UserError({
      id: `--${name} ${id}: tidak terdaftar${near.length > 0 ? `. Maksudnya ${near.join(", ")}?` : ""}`,
      en: `--${name} ${id}: not registered${near.length > 0 ? `. Did you mean ${near.join(", ")}?` : ""}`,
    });
  }
  return list;
}

function openFields({ cities, summary }: Proposal): Proposal["doubts"] {
  return [
    ...(cities.length === 0 ? [{ key: "cities", words: "isi id daerah dari posts/_data/cities/" }] : []),
    ...(summary === undefined ? [{ key: "summary", words: "isi 40 sampai 200 karakter" }] : []),
  ];
}

/** Opens the file in the user's editor and waits for it. */
async function openEditor(editor: string, file: string): Promise<void> {
  const [program = "", ...before] = editor.split(/\s+/).filter(Boolean);
  await new Promise<void>((resolve) => {
    const child = spawn(program, [...before, file], { stdio: "inherit" });
    child.on("error", () => {
      console.error(`$EDITOR: ${editor}`);
      resolve();
    });
    child.on("close", () => resolve());
  });
}
