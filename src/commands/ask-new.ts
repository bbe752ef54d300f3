import { dayOf, parseMoment } from "../base/date.ts";
import type { Registry } from "../content/registry.ts";
import { UserError } from "../diagnostics/user-error.ts";
import type { Asker } from "../disk/ask.ts";
import type { Picture } from "../import/draft.ts";
import type { Proposal } from "../import/proposal.ts";
import { checkDate, checkSummary, choices } from "../import/review.ts";
import { readPhoto } from "./read-photo.ts";

/** What there is to be known of a new release before its text is written. */
export interface NewRelease {
  readonly proposal: Proposal;
  readonly photos: readonly Picture[];
}

export interface AskNewOptions {
  readonly asker: Asker;
  readonly registry: Registry;
  readonly today: string;
  /** IANA zone of dates without an offset. */
  readonly zone: string;
}

/** Asks for what options leave open. @returns `undefined` where somebody would rather stop. */
export async function askNew(given: NewRelease, options: AskNewOptions): Promise<NewRelease | undefined> {
  const { asker, registry, today, zone } = options;
  const { proposal } = given;
  const title =
    proposal.title ??
    (await asker.line({
      message: "Judul",
      check: (text) => (text === "" ? "Judul wajib diisi" : undefined),
    }));
  if (title === undefined) return undefined;
  const date =
    proposal.date ??
    (await asker.line({ message: "Tanggal", initial: today, check: (text) => checkDate(text, zone) }));
  if (date === undefined) return undefined;
  // Officials are shown with the office of that day.
  const moment = parseMoment(date, zone);
  const day = typeof moment === "string" ? today : dayOf(moment);
  const pick = async (message: string, key: "cities" | "officials" | "events") =>
    proposal[key].length > 0 ? proposal[key] : asker.many(message, choices(registry, key, day), []);
  const cities = await pick("Daerah", "cities");
  const officials = cities && (await pick("Pejabat (boleh kosong)", "officials"));
  const events = officials && (await pick("Acara (boleh kosong)", "events"));
  const photos = events && (given.photos.length > 0 ? given.photos : await askPhotos(asker));
  if (!photos) return undefined;
  const summary =
    proposal.summary ??
    (await asker.line({
      message: "Ringkasan (boleh kosong dahulu)",
      check: (text) => (text === "" ? undefined : checkSummary(text)),
    }));
  if (summary === undefined) return undefined;
  const asked = { ...proposal, title, date, cities: ids(cities), officials, events: ids(events) };
  return { proposal: { ...asked, ...(summary === "" ? {} : { summary }) }, photos };
}

function ids(references: readonly (string | { readonly id: string })[]): string[] {
  return references.map((reference) => (typeof reference === "string" ? reference : reference.id));
}

/** Asks for photos until there is none left. */
async function askPhotos(asker: Asker): Promise<Picture[] | undefined> {
  const photos: Picture[] = [];
  for (;;) {
    const which = photos.length === 0 ? "Foto: jalur berkasnya" : "Foto lagi: jalur berkasnya";
    const path = await asker.line({ message: `${which} (boleh kosong)` });
    if (path === undefined) return undefined;
    if (path === "") return photos;
    const photo = await readPhoto(path, "").catch((error) => {
      if (error instanceof UserError) return error;
      throw error;
    });
    if (photo instanceof UserError) {
      const again = await asker.confirm(`${photo.words("id")}. Coba lagi?`);
      if (again === undefined) return undefined;
      if (!again) return photos;
      continue;
    }
    const alt = await asker.line({
      message: "Apa yang tampak di foto itu, dalam satu kalimat (boleh kosong dahulu)",
    });
    if (alt === undefined) return undefined;
    photos.push({ ...photo, alt });
  }
}
