import { findOffices } from "../text/office.ts";
import type { Span } from "../text/span.ts";
import { plainWords } from "./paragraphs.ts";
import type { ReleaseRule } from "./rule.ts";

/**
 * Editors read the first paragraphs and decide: who did what, and when, must stand there. Where is said by the
 * dateline. A date, a weekday or "hari ini" counts for when; an office, a body or a name for who. What the text says
 * nowhere may have its reasons; what it says only further down has been buried.
 *
 * ok:
 *     Pemerintah Kota Kotamobagu membuka lomba kebersihan, Kamis (18/7/2019).
 *
 * ok:
 *     Hujan deras melanda sejumlah kelurahan. Warga mengungsi ke balai kelurahan.
 *
 * not-ok:
 *     ⟦Lomba kebersihan antarkelurahan telah dibuka dengan meriah.⟧ Banyak peserta dari semua kelurahan ikut membersihkan
 *     selokan, menanam pohon di tepi jalan, dan mengecat pagar taman bersama-sama sejak pagi sampai sore hari.
 *
 *     Panitia menyediakan sapu, cat, bibit pohon dan makanan ringan bagi semua yang datang, sehingga tidak seorang pun
 *     perlu membawa apa-apa dari rumah, dan semuanya berjalan lancar tanpa halangan sampai selesai.
 *
 *     Pembukaan dilakukan Kamis (18/7/2019).
 */
export const leadFacts: ReleaseRule = {
  code: "lead-facts",
  severity: "info",
  needs: "release",
  scope: "release",
  about: {
    id: "kapan atau siapa yang baru disebut jauh di bawah paragraf pembuka",
    en: "when or who only told far below the lead",
  },
  *check({ text, paragraphs, dates, people }) {
    const [first] = paragraphs;
    const last = paragraphs[leadLength(paragraphs.map(({ start, end }) => text.value.slice(start, end))) - 1];
    if (first === undefined || last === undefined) return;
    const lead = text.value.slice(first.start, last.end);
    const isBuried = ({ start }: Span) => start >= last.end && start < text.body.end;
    const lacksWhen =
      !when.test(lead) && !dates.some(({ start }) => start >= first.start && start < last.end);
    const lacksWho = !/\p{Ll}\s\p{Lu}/u.test(lead) && !who.test(lead) && findOffices(lead).length === 0;
    const buriesWhen = lacksWhen && dates.some(isBuried);
    const buriesWho = lacksWho && people.people.some(({ mentions }) => mentions.some(isBuried));
    if (!buriesWhen && !buriesWho) return;
    const end = text.value.slice(first.start, first.end).search(/[.!?](?=\s|$)/);
    yield {
      at: { start: first.start, end: end === -1 ? first.end : first.start + end + 1 },
      message: {
        id: `Paragraf pembuka tidak mengatakan ${buriesWhen ? "kapan" : "siapa"}, padahal di sanalah redaksi memutuskan`,
        en: `The lead does not say ${buriesWhen ? "when" : "who"}`,
      },
      hint: {
        id: `Naikkan ${buriesWhen ? "hari dan tanggalnya" : "nama dan jabatannya"} dari bawah ke paragraf pertama`,
        en: `Move ${buriesWhen ? "weekday and date" : "name and office"} up into the first paragraph`,
      },
    };
  },
};

/** How many paragraphs make the lead: two, or as many as it takes to sixty words where they are short. */
function leadLength(paragraphs: readonly string[]): number {
  let words = 0;
  const index = paragraphs.findIndex((paragraph, at) => {
    words += plainWords(paragraph).length;
    return at > 0 && words >= 60;
  });
  return index === -1 ? paragraphs.length : index + 1;
}

const when =
  /(?<!\p{L})(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|hari ini|kemarin|pekan ini|bulan ini|tahun ini|(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)|(?:19|20)\d{2})(?!\p{L})/iu;
const who =
  /(?<!\p{L})(?:warga|pemerintah|dinas|badan|dewan|tim|panitia|peserta|pelajar|mahasiswa|petani|nelayan)(?!\p{L})/iu;
