import type { Judgement } from "../../../src/authenticity/judge.ts";
import type { Version } from "../../../src/authenticity/known-versions.ts";
import { shortCode } from "../../../src/base/short-code.ts";
import type { WordRun } from "../../../src/base/word-differences.ts";
import type { IssuedEntry } from "../../../src/outputs/issued-entry.ts";
import { dayInWords, dayNumber } from "../../../src/search/days.ts";
import { count, element } from "../elements.ts";

/** What is said of a text. */
export interface Answer {
  readonly tone: "issued" | "warning" | "unknown";
  readonly heading: string;
  readonly parts: readonly Node[];
}

/** Gives the address of a path on the site. */
type At = (path: string) => URL;

export interface AnswerOptions {
  readonly at: At;
  readonly publisher: string;
}

const notCompared = "Huruf besar dan kecil, tanda baca, dan jarak tidak dibandingkan.";

/** Says what was found out of a text. */
export function answerToText(judgement: Judgement, options: AnswerOptions): Answer {
  switch (judgement.kind) {
    case "issued":
    case "corrected":
    case "withdrawn":
      return answerToVersion(judgement.version, judgement.added, options);
    case "part":
      return {
        tone: "issued",
        heading: "Kutipan ini ada kata demi kata dalam siaran kami.",
        parts: [
          said(
            `${count(judgement.words)} dari ${count(judgement.of)} kata siaran ada di sini, tanpa yang diubah di antaranya. ` +
              `Bagian yang tidak ikut dapat mengubah arti: bacalah seluruhnya. ${notCompared}`,
          ),
          linkTo(judgement.entry, options.at),
        ],
      };
    case "altered":
      return answerToAltered(judgement.runs, judgement.entry, options.at);
    case "short":
      return {
        tone: "unknown",
        heading: "Teks ini terlalu pendek untuk diperiksa.",
        parts: [said("Tempelkan judul dan seluruh teksnya, sekurang-kurangnya beberapa kalimat.")],
      };
    case "unknown":
      return {
        tone: "unknown",
        heading: "Teks ini tidak kami kenali.",
        parts: [
          said(
            judgement.canLook
              ? "Tidak ada siaran di situs ini yang sama dengannya atau mirip dengannya."
              : "Tidak ada siaran yang persis sama. Yang mirip tidak dapat dicari sekarang, karena pencarian situs ini tidak dapat dimuat.",
          ),
          said(
            "Itu belum berarti teksnya palsu: mungkin siaran itu belum diterbitkan, dikeluarkan sebelum situs ini ada atau oleh instansi lain, atau diketik ulang dengan kata-kata lain. " +
              "Tanyakan kepada kontak di bawah sebelum meneruskannya.",
          ),
        ],
      };
  }
}

/** Says what a code belongs to. */
export function answerToCode(version: Version | undefined, at: At): Answer {
  if (!version)
    return {
      tone: "unknown",
      heading: "Kode ini tidak kami kenali.",
      parts: [
        said(
          "Periksa lagi ketikannya: kode terdiri atas 12 angka dan huruf a sampai f. Kode yang tidak dikenal tidak berasal dari siaran di situs ini.",
        ),
      ],
    };
  const { entry, kind } = version;
  return {
    tone: kind === "issued" ? "issued" : "warning",
    heading: {
      issued: "Kode ini milik siaran di bawah.",
      corrected: "Kode ini milik versi lama siaran di bawah, yang sudah diubah sejak itu.",
      withdrawn: "Kode ini milik siaran yang sudah ditarik.",
    }[kind],
    parts: [
      linkTo(entry, at),
      said(
        "Kode dapat disalin ke teks lain. Untuk memastikan, tempelkan teks yang Anda terima, atau bandingkan dengan halaman itu.",
      ),
    ],
  };
}

function answerToVersion({ kind, entry }: Version, added: string, { at, publisher }: AnswerOptions): Answer {
  const parts: Node[] = [];
  if (added !== "") {
    parts.push(said("Di luar itu, teks Anda memuat yang bukan dari siaran ini, dan tidak kami benarkan:"));
    parts.push(element("p", { className: "differences" }, element("ins", {}, added)));
  }
  if (kind === "corrected")
    parts.push(said("Yang Anda pegang versi lama. Pakailah versi yang sekarang ada di halamannya."));
  if (entry.diralat !== undefined)
    parts.push(said(`Siaran ini punya ralat tertanggal ${day(entry.diralat)}; bacalah di halamannya.`));
  if (entry.ditarik !== undefined)
    parts.push(said(`Ditarik pada ${day(entry.ditarik)}. Jangan dipakai lagi.`));
  parts.push(said(`Judul dan seluruh teksnya sama kata demi kata. ${notCompared}`), linkTo(entry, at));
  const isSound = kind === "issued" && added === "";
  const heading = {
    issued: `Teks ini dikeluarkan oleh ${publisher}.`,
    corrected: `Teks ini pernah dikeluarkan oleh ${publisher}, lalu diubah.`,
    withdrawn: `Teks ini pernah dikeluarkan oleh ${publisher}, lalu ditarik.`,
  }[kind];
  return {
    tone: isSound ? "issued" : "warning",
    heading: added === "" ? heading : `${heading.slice(0, -1)}, tetapi ada tambahan.`,
    parts,
  };
}

function answerToAltered(runs: readonly WordRun[], entry: IssuedEntry, at: At): Answer {
  const words = (kind: WordRun["kind"]) =>
    runs.reduce((sum, run) => sum + (run.kind === kind ? run.words.length : 0), 0);
  return {
    tone: "warning",
    heading: "Teks ini mirip siaran kami, tetapi tidak sama.",
    parts: [
      said(
        `${count(words("added"))} kata tidak ada dalam siaran (digarisbawahi), ${count(words("removed"))} kata siaran tidak ada di sini (dicoret).` +
          (entry.diralat === undefined
            ? ""
            : ` Siaran ini diralat pada ${day(entry.diralat)}: mungkin Anda memegang versi sebelumnya.`),
      ),
      element("p", { className: "differences" }, ...runs.flatMap(showRun)),
      linkTo(entry, at),
    ],
  };
}

/** Words that are shown on each side of a difference. */
const around = 8;

function showRun({ kind, words }: WordRun, place: number, runs: readonly WordRun[]): (Node | string)[] {
  const shown = words.map((word) => word.shown);
  if (kind === "added") return [element("ins", {}, shown.join(" ")), " "];
  if (kind === "removed") return [element("del", {}, shown.join(" ")), " "];
  const before = place === 0 ? [] : shown.slice(0, around);
  const after = place === runs.length - 1 ? [] : shown.slice(-around);
  if (shown.length <= before.length + after.length) return [`${shown.join(" ")} `];
  return [`${[...before, "…", ...after].join(" ")} `];
}

function said(words: string): HTMLParagraphElement {
  return element("p", {}, words);
}

function linkTo({ alamat, tanggal, sidik, judul }: IssuedEntry, at: At): HTMLParagraphElement {
  const { href } = at(alamat);
  const link = element("a", { href }, judul ?? href);
  return element("p", {}, link, element("br", {}), `${day(tanggal)} · kode ${shortCode(sidik)}`);
}

/** `18 Juli 2019`, as the office wrote it. */
function day(moment: string): string {
  return dayInWords(dayNumber(moment.slice(0, 10)));
}
