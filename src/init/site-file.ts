import { contentVersion } from "../content/content-version.ts";
import { siteKeys } from "../content/site-keys.ts";
import { fullNameOf, zoneIds } from "../regions/regions.ts";
import { printYaml } from "../yaml/yaml.ts";
import type { InitAnswers } from "./answers.ts";

/** The settings of a new newsroom: every key with what it is for; those that are not needed yet stand in comments. */
export function siteFile(answers: InitAnswers): string {
  const values = valuesOf(answers);
  const parts = Object.entries(siteKeys).map(([key, { about, example }]) => {
    const value = values.get(key);
    const lines = value === undefined ? comment(example) : printYaml([{ key, value }]).trimEnd();
    return `${comment(wrap(`${about}.`))}\n${lines}\n`;
  });
  return `${comment(introduction)}\n\n${parts.join("\n")}`;
}

const introduction =
  "Pengaturan situs. Baris yang dimulai dengan # tidak dibaca: hapus tandanya untuk memakai sebuah kunci.\nYang ditulis di antara [[ dan ]] masih harus diisi; siaran check mengingatkannya.";

function valuesOf(answers: InitAnswers): ReadonlyMap<string, unknown> {
  const { regions, title, short, url, publisher, email, accent, emblem, host } = answers;
  const [{ zone }] = regions;
  const names = regions.map(fullNameOf);
  const values: Readonly<Record<string, unknown>> = {
    version: contentVersion,
    title,
    short,
    description: `Siaran pers resmi dari ${listOf(names)}.`,
    url,
    zone: zoneIds[zone],
    publisher: {
      name: publisher,
      address: "[[isi: alamat kantor]]",
      ...(email === undefined ? {} : { email }),
    },
    contacts: {
      redaksi: {
        name: "[[isi: nama bagian yang melayani media]]",
        phone: "[[isi: nomor telepon atau WhatsApp]]",
        ...(email === undefined ? {} : { email }),
      },
    },
    colours: accent === undefined ? undefined : { accent },
    emblem: emblem?.name,
    host,
  };
  return new Map(Object.entries(values));
}

function listOf(names: readonly string[]): string {
  if (names.length <= 3) return names.join(", ").replace(/, ([^,]*)$/, " dan $1");
  return `${names.slice(0, 2).join(", ")} dan sekitarnya`;
}

function comment(text: string): string {
  return text.replace(/^/gm, "# ");
}

/** Breaks a line between words. */
function wrap(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= lineLength) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines.join("\n");
}

const lineLength = 100;
