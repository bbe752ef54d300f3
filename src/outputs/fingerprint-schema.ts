import type { Language, Text } from "../base/language.ts";
import { paths } from "../base/paths.ts";
import type { Site } from "../site/model.ts";
import { canonicalSteps } from "./canonical-form.ts";
import { canonicalForm } from "./fingerprint-list.ts";

/** What the schema says. */
const about = {
  address: {
    id: "Alamat halaman siaran, dari akar situs.",
    en: "Address of the page of the release, from the root of the site.",
  },
  fingerprint: {
    id: "SHA-256 dari bentuk baku versi sekarang, atau versi yang ditarik.",
    en: "SHA-256 of the canonical form of the present version, or of the one that was withdrawn.",
  },
  day: { id: "Hari siaran dikeluarkan.", en: "The day on which the release was issued." },
  corrected: {
    id: "Waktu ralat terakhir, bila siaran pernah diralat.",
    en: "When it was last corrected, if it ever was.",
  },
  withdrawn: { id: "Waktu siaran ditarik, bila ditarik.", en: "When it was withdrawn, if it was." },
  former: {
    id: "Versi terdahulu, bila ada: sidik dan waktu terbitnya.",
    en: "Versions before this one, if there are any: their fingerprints and when they were published.",
  },
  title: {
    id: "Judul siaran yang ditarik, yang teksnya tidak diterbitkan lagi.",
    en: "Title of a release that was withdrawn, whose text is published no more.",
  },
  list: { id: "Sidik teks siaran pers", en: "Fingerprints of press releases" },
  how: {
    id: "Sidik sebuah teks dihitung dari bentuk bakunya:",
    en: "The fingerprint of a text is worked out from its canonical form:",
  },
  form: {
    id: "Nomor bentuk baku; naik bila cara menghitungnya berubah.",
    en: "Number of the canonical form; it rises when the way of working it out changes.",
  },
  releases: { id: "Siaran, yang terbaru lebih dahulu.", en: "Releases, the newest first." },
} as const satisfies Readonly<Record<string, Text>>;

const moment = { type: "string", format: "date-time" };

const entryIn = (language: Language) => ({
  alamat: { type: "string", description: about.address[language] },
  sidik: {
    type: "string",
    pattern: "^[0-9a-f]{64}$",
    description: about.fingerprint[language],
  },
  tanggal: { type: "string", format: "date", description: about.day[language] },
  diralat: { ...moment, description: about.corrected[language] },
  ditarik: { ...moment, description: about.withdrawn[language] },
  lama: {
    type: "array",
    description: about.former[language],
    items: {
      type: "object",
      properties: { sidik: { type: "string" }, tanggal: moment },
      required: ["sidik", "tanggal"],
    },
  },
  judul: { type: "string", description: about.title[language] },
});

/** JSON Schema (2020-12) of sidik.json, with how a fingerprint is worked out. */
export function writeFingerprintSchema({ settings, addressOf }: Site): string {
  const { language } = settings;
  const steps = canonicalSteps.map((step, place) => `${place + 1}. ${step[language]}`);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: addressOf(paths.fingerprintSchema).url,
    title: `${about.list[language]} – ${settings.title}`,
    description: [about.how[language], ...steps].join("\n"),
    type: "object",
    properties: {
      $schema: { type: "string", format: "uri" },
      bentuk: {
        const: canonicalForm,
        description: about.form[language],
      },
      siaran: {
        type: "array",
        description: about.releases[language],
        items: { type: "object", properties: entryIn(language), required: ["alamat", "sidik", "tanggal"] },
      },
    },
    required: ["$schema", "bentuk", "siaran"],
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
