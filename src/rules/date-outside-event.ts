import { addDays, formatDay, formatPeriod } from "../base/date.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * A release that names an event of the register and says that it takes place on another day than the register does
 * is wrong, or the register is. Only a sentence counts whose subject is the event, with a verb of taking place and one
 * date: preparations, finals and meetings have days of their own.
 *
 * ok:
 *     events: [nusantara-smart-city-expo-2019]
 *     ---
 *     Nusantara Smart City Expo 2019 berlangsung Rabu (17/7/2019) sampai Jumat (19/7/2019). Rapat persiapan Nusantara
 *     Smart City Expo 2019 digelar di Kotamobagu, Senin (8/7/2019).
 *
 * not-ok:
 *     events: [nusantara-smart-city-expo-2019]
 *     ---
 *     Nusantara Smart City Expo 2019 digelar di Jakarta pada ⟦17–19 Agustus 2019⟧.
 */
export const dateOutsideEvent: ReleaseRule = {
  code: "date-outside-event",
  severity: "warning",
  needs: "date",
  scope: "release",
  about: {
    id: "tanggal di luar jadwal acara yang disebut",
    en: "a date outside those of the event it names",
  },
  *check({ release, dates, text: { value } }) {
    for (const event of release.events) {
      const { start, end = start, startText, endText = startText } = event;
      if (start === undefined || end === undefined || startText === undefined || endText === undefined)
        continue;
      const names = [event.name, event.short, ...event.aliases].map((name) => name.toLowerCase());
      for (const mention of dates) {
        if (mention.day === undefined || mention.malformed !== undefined) continue;
        const sentence = sentenceAround(value, mention);
        const words = value.slice(sentence.start, sentence.end).toLowerCase();
        const alone =
          dates.filter((other) => other.start >= sentence.start && other.end <= sentence.end).length === 1;
        const name = names.map((own) => words.indexOf(own)).find((at) => at !== -1);
        if (name === undefined || !alone || !isSubject.test(words.slice(0, name))) continue;
        if (!takesPlace.test(words.slice(name, mention.start - sentence.start))) continue;
        const last = mention.until?.day ?? mention.day;
        if (last >= addDays(start, -1) && mention.day <= addDays(end, 1)) continue;
        yield {
          at: mention,
          message: {
            id: `Menurut register, ${event.short} berlangsung ${formatPeriod(startText, endText)}, bukan ${formatDay(mention.day)}`,
            en: `In the register ${event.short} takes place ${formatPeriod(startText, endText)}, not ${formatDay(mention.day)}`,
          },
          hint: {
            id: "Perbaiki tanggal ini, atau start dan end di posts/_data/events/",
            en: "Correct this date, or start and end in posts/_data/events/",
          },
        };
      }
    }
  },
};

const takesPlace =
  /(?<!\p{L})(?:berlangsung|digelar|diselenggarakan|dilaksanakan|diadakan|dihelat|dibuka|ditutup)(?!\p{L})/u;

/** Nothing but a common noun or two before the name: "Pameran Nusantara Smart City Expo". */
const isSubject =
  /^[\s.]*(?:(?:acara|kegiatan|pameran|festival|puncak|pelaksanaan|gelaran|perhelatan|ajang)\s){0,2}$/u;

function sentenceAround(text: string, { start, end }: { start: number; end: number }) {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), 0);
  const stop = /[.!?](?=\s)|\n/.exec(text.slice(end));
  return { start: from, end: end + (stop?.index ?? text.length - end) };
}
