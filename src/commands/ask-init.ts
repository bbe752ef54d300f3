import type { Text } from "../base/language.ts";
import { type HostName, hostNames } from "../content/host-setting.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker } from "../disk/ask.ts";
import { type CiName, ciNames } from "../host/ci-parts.ts";
import { checkAccent, checkEmail, checkUrl } from "../init/check-answers.ts";
import { presetsFor } from "../init/presets.ts";
import { readEmblem } from "../init/read-emblem.ts";
import { fullNameOf, type Region, regionOf, regions } from "../regions/regions.ts";

/** What is known of a new newsroom so far. */
export interface Known {
  readonly regions: readonly Region[];
  readonly title?: string | undefined;
  readonly short?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly email?: string | undefined;
  readonly accent?: string | undefined;
  /** Path of a file. */
  readonly emblem?: string | undefined;
  readonly host?: HostName | undefined;
  readonly ci?: CiName | undefined;
}

/** Asks for what options leave open. @returns `undefined` where somebody would rather stop. */
export async function askInit(known: Known, asker: Asker): Promise<Known | undefined> {
  const chosen = known.regions.length > 0 ? known.regions : await askRegions(asker);
  const [first, ...others] = chosen ?? [];
  if (!first) return undefined;
  const presets = presetsFor([first, ...others]);
  const line = async (key: keyof Known, message: string, preset: string, check = needed) => {
    const value = known[key];
    if (typeof value === "string") return value;
    return asker.line({ message, initial: preset, check: (text) => check(text)?.id });
  };
  const title = await line("title", "Judul situs", presets.title);
  if (title === undefined) return undefined;
  const url = await line("url", "Alamat tempat situs akan terbit", "https://", checkUrl);
  if (url === undefined) return undefined;
  const publisher = await line("publisher", "Nama kantor penerbit", presets.publisher);
  if (publisher === undefined) return undefined;
  const email = await line("email", "Surel kantor (boleh kosong)", "", orEmpty(checkEmail));
  if (email === undefined) return undefined;
  const accent = await line("accent", "Warna daerah (boleh kosong)", "", orEmpty(checkAccent));
  if (accent === undefined) return undefined;
  const emblem = known.emblem ?? (await askEmblem(asker));
  if (emblem === undefined) return undefined;
  const host = known.host ?? (await askName(asker, "Apa yang akan menyajikan situs", hostNames));
  if (host === undefined) return undefined;
  // Files of a repository's host publish to a host: without one there is nothing to ask.
  const ci =
    known.ci ?? (host === unknown ? unknown : await askName(asker, "Di mana repositorinya", ciNames));
  if (ci === undefined) return undefined;
  const orNothing = (text: string) => (text === "" ? undefined : text);
  return {
    ...{ regions: [first, ...others], short: known.short, title, url, publisher },
    ...{ email: orNothing(email), accent: orNothing(accent), emblem: orNothing(emblem) },
    ...{ host: host === unknown ? undefined : host, ci: ci === unknown ? undefined : ci },
  };
}

/** Names alone do not tell a kota from the kabupaten around it. */
async function askRegions(asker: Asker): Promise<readonly Region[] | undefined> {
  const options = regions.map((region) => ({
    value: region.code,
    label: fullNameOf(region),
    hint: region.code,
  }));
  for (;;) {
    const codes = await asker.many("Daerah kantor ini, dan daerah lain yang diberitakan", options, []);
    if (!codes) return undefined;
    const chosen = codes.flatMap((code) => regionOf(code) ?? []);
    if (chosen.length > 0) return chosen;
    const again = await asker.confirm("Paling sedikit satu daerah. Pilih lagi?");
    if (!again) return undefined;
  }
}

const unknown = "";

/** @returns the name, {@link unknown} for one that is not known yet, or `undefined` where somebody would rather stop. */
async function askName<Name extends string>(
  asker: Asker,
  message: string,
  names: readonly Name[],
): Promise<Name | typeof unknown | undefined> {
  const options = [
    ...names.map((name) => ({ value: name, label: name })),
    { value: unknown, label: "belum tahu" },
  ];
  const answer = await asker.one(message, options);
  if (answer === undefined) return undefined;
  return names.find((name) => name === answer) ?? unknown;
}

async function askEmblem(asker: Asker): Promise<string | undefined> {
  for (;;) {
    const path = await asker.line({ message: "Lambang daerah: jalur berkas SVG atau PNG (boleh kosong)" });
    if (path === undefined || path === "") return path;
    const problem = await readEmblem(path).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (problem === undefined) return path;
    if (!(problem instanceof UserError)) throw problem;
    const again = await asker.confirm(`${problem.words("id")}. Coba lagi?`);
    if (again === undefined) return undefined;
    if (!again) return "";
  }
}

function needed(text: string): Text | undefined {
  return text === "" ? { id: "Wajib diisi", en: "This is needed" } : undefined;
}

function orEmpty(check: (text: string) => Text | undefined) {
  return (text: string) => (text === "" ? undefined : check(text));
}
