import type { Address } from "../address.ts";
import { formatMoment } from "../date.ts";
import type { Photo, Release, Site } from "../model.ts";
import { writeZip } from "./zip.ts";

/** A file that journalists download to work with a release. */
export interface PressKit {
  /** `archive`: a ZIP of text and photos; `text`: the text alone, where there is no photo. */
  readonly kind: "archive" | "text";
  readonly address: Address;
}

/** Which file is offered for a release, and where it is. */
export function pressKit({ address, slug, photos }: Release, { addressOf }: Site): PressKit {
  const kind = photos.length > 0 ? "archive" : "text";
  return { kind, address: addressOf(`${address.path}${slug}.${kind === "archive" ? "zip" : "txt"}`) };
}

/**
 * The content of the file that is offered for a release.
 * @param read gives the bytes of a photo as it is published, without what the camera wrote into it.
 */
export async function writePressKit(
  release: Release,
  site: Site,
  read: (photo: Photo) => Promise<Uint8Array>,
): Promise<string | Uint8Array> {
  const text = pressText(release, site);
  if (release.photos.length === 0) return text;
  const photos = await Promise.all(
    release.photos.map(async (photo) => ({ name: photo.file, content: await read(photo) })),
  );
  return writeZip([{ name: `${release.slug}.txt`, content: text }, ...photos]);
}

/** A release as plain text, with all that an editor needs beside it. */
export function pressText(release: Release, { settings }: Site): string {
  const { number, title, summary, dateline, date, participants, contact, source, address, photos } = release;
  const { licence } = settings;
  const parts = [
    number === undefined ? "SIARAN PERS" : `SIARAN PERS\nNomor ${number}`,
    title,
    summary,
    `${dateline}, ${formatMoment(date)}`,
    release.plainText().replace(/\n/g, "\n\n"),
    "* * *",
    list(
      "Pejabat",
      participants.map(({ official, office }) => `${official.name}${office ? `, ${office}` : ""}`),
    ),
    list("Foto", photos.map(describe)),
    [
      contact && `Kontak media: ${[contact.name, contact.phone, contact.email].filter(Boolean).join(", ")}`,
      source && `Sumber: ${[source.name, source.url].filter(Boolean).join(", ")}`,
      `Diterbitkan oleh: ${settings.publisher.name}`,
      licence && `Pemakaian ulang: dengan menyebut sumber, ${licence.name} (${licence.url})`,
      `Alamat: ${address.url}`,
    ]
      .filter(Boolean)
      .join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function describe({ file, alt, caption, credit }: Photo): string {
  return `${file}: ${caption ?? alt}${credit ? ` (Foto: ${credit})` : ""}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines.map((line) => `- ${line}`)].join("\n");
}
