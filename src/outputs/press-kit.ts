import { formatMoment } from "../base/date.ts";
import { fill } from "../base/fill.ts";
import { paths } from "../base/paths.ts";
import { kindInWords } from "../base/release-kinds.ts";
import { shortCode } from "../base/short-code.ts";
import { official as officials } from "../indexes/official.ts";
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
    lang,
  } = release;
  const { settings } = site;
  const { licence } = settings;
  const words = settings.wordsIn[lang];
  const parts = [
    [kindInWords(release).toUpperCase(), number && `${words.number} ${number}`].filter(Boolean).join("\n"),
    title,
    noticesOf(site, release)
      .map((notice) => noticeLine(notice, lang))
      .join("\n"),
    claim && `${words.claim} ${claim}`,
    summary,
    `${dateline}, ${formatMoment(date, lang)}`,
    list(
      words.figures,
      figures.map(({ value, label }) => `${value}: ${label}`),
    ),
    release.text.printedText(),
    "* * *",
    list(
      officials.words[lang].label,
      participants.map(({ official, office }) => `${official.name}${office ? `, ${office}` : ""}`),
    ),
    list(
      words.photos,
      photos.map((photo) => describe(photo, words.photoBy)),
    ),
    [
      contact &&
        `${words.mediaContact} ${[contact.name, contact.phone, contact.mobile, contact.email].filter(Boolean).join(", ")}`,
      source && `${words.source}: ${[source.name, source.url].filter(Boolean).join(", ")}`,
      `${words.publishedBy}: ${settings.publisher.name}`,
      licence && fill(words.reuseWithSource, { licence: `${licence.name} (${licence.url})` }),
      `${words.address}: ${address.url}`,
      `${words.checkGenuine}: ${site.addressOf(paths.authenticity).url}, ${words.code} ${shortCode(release.fingerprint)}`,
    ]
      .filter(Boolean)
      .join("\n"),
  ];
  return `\uFEFF${parts.filter(Boolean).join("\n\n")}\n`;
}

function describe({ file, alt, caption, credit }: Photo, by: string): string {
  return `${file}: ${caption ?? alt}${credit ? ` (${by} ${credit})` : ""}`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`${title}:`, ...lines.map((line) => `- ${line}`)].join("\n");
}
