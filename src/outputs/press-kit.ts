import { formatMoment } from "../base/date.ts";
import { paths } from "../base/paths.ts";
import { releaseKinds } from "../base/release-kinds.ts";
import { shortCode } from "../base/short-code.ts";
import type { Photo, Release, Site } from "../site/model.ts";
import { noticeLine, noticesOf } from "../site/notices.ts";
import { writeZip } from "./zip.ts";

/**
 * The text and the photos of a release as a ZIP.
 * @param read gives the bytes of a photo as it is published, without what the camera wrote into it.
 */
export function writePressArchive(
  release: Release,
  site: Site,
  read: (photo: Photo) => Uint8Array,
): Uint8Array {
  return writeZip([
    { name: `${release.slug}.txt`, content: pressText(release, site) },
    ...release.photos.map((photo) => ({ name: photo.file, content: read(photo) })),
  ]);
}

/**
 * A release as plain text, with all that an editor needs beside it. It begins with a byte order mark: whoever is told
 * by no server that it is UTF-8 would take it for something else.
 */
export function pressText(release: Release, site: Site): string {
  const {
    kind,
    claim,
    number,
    title,
    summary,
    dateline,
    date,
    participants,
    contact,
    source,
    address,
    photos,
    figures,
  } = release;
  const { settings } = site;
  const { licence } = settings;
  const parts = [
    [releaseKinds[kind].toUpperCase(), number && `Nomor ${number}`].filter(Boolean).join("\n"),
    title,
    noticesOf(site, release).map(noticeLine).join("\n"),
    claim && `Kabar yang diluruskan: ${claim}`,
    summary,
    `${dateline}, ${formatMoment(date)}`,
    list(
      "Angka",
      figures.map(({ value, label }) => `${value}: ${label}`),
    ),
    release.text.printedText(),
    "* * *",
    list(
      "Pejabat",
      participants.map(({ official, office }) => `${official.name}${office ? `, ${office}` : ""}`),
    ),
    list("Foto", photos.map(describe)),
    [
      contact &&
        `Kontak media: ${[contact.name, contact.phone, contact.mobile, contact.email].filter(Boolean).join(", ")}`,
      source && `Sumber: ${[source.name, source.url].filter(Boolean).join(", ")}`,
      `Diterbitkan oleh: ${settings.publisher.name}`,
      licence && `Pemakaian ulang: dengan menyebut sumber, ${licence.name} (${licence.url})`,
      `Alamat: ${address.url}`,
      `Periksa keaslian: ${site.addressOf(paths.authenticity).url}, kode ${shortCode(release.fingerprint)}`,
    ]
      .filter(Boolean)
      .join("\n"),
  ];
  return `\uFEFF${parts.filter(Boolean).join("\n\n")}\n`;
}

function describe({ file, alt, caption, credit }: Photo): string {
  return `${file}: ${caption ?? alt}${credit ? ` (Foto: ${credit})` : ""}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines.map((line) => `- ${line}`)].join("\n");
}
