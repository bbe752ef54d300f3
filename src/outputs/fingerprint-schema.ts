import { paths } from "../base/paths.ts";
import type { Site } from "../site/model.ts";
import { canonicalSteps } from "./canonical-form.ts";
import { canonicalForm } from "./fingerprint-list.ts";

const moment = { type: "string", format: "date-time" };

const entry = {
  alamat: { type: "string", description: "Alamat halaman siaran, dari akar situs." },
  sidik: {
    type: "string",
    pattern: "^[0-9a-f]{64}$",
    description: "SHA-256 dari bentuk baku versi sekarang, atau versi yang ditarik.",
  },
  tanggal: { type: "string", format: "date", description: "Hari siaran dikeluarkan." },
  diralat: { ...moment, description: "Waktu ralat terakhir, bila siaran pernah diralat." },
  ditarik: { ...moment, description: "Waktu siaran ditarik, bila ditarik." },
  lama: {
    type: "array",
    description: "Versi terdahulu, bila ada: sidik dan waktu terbitnya.",
    items: {
      type: "object",
      properties: { sidik: { type: "string" }, tanggal: moment },
      required: ["sidik", "tanggal"],
    },
  },
  judul: { type: "string", description: "Judul siaran yang ditarik, yang teksnya tidak diterbitkan lagi." },
} as const;

/** JSON Schema (2020-12) of sidik.json, with how a fingerprint is worked out. */
export function writeFingerprintSchema({ settings, addressOf }: Site): string {
  const steps = canonicalSteps.map((step, place) => `${place + 1}. ${step}`);
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: addressOf(paths.fingerprintSchema).url,
    title: `Sidik teks siaran pers – ${settings.title}`,
    description: ["Sidik sebuah teks dihitung dari bentuk bakunya:", ...steps].join("\n"),
    type: "object",
    properties: {
      $schema: { type: "string", format: "uri" },
      bentuk: {
        const: canonicalForm,
        description: "Nomor bentuk baku; naik bila cara menghitungnya berubah.",
      },
      siaran: {
        type: "array",
        description: "Siaran, yang terbaru lebih dahulu.",
        items: { type: "object", properties: entry, required: ["alamat", "sidik", "tanggal"] },
      },
    },
    required: ["$schema", "bentuk", "siaran"],
  };
  return `${JSON.stringify(schema, null, 1)}\n`;
}
