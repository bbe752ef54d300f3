import { resolve } from "node:path";
import { formatMoment } from "../base/date.ts";
import { formatNumber } from "../base/format-number.ts";
import type { Language, Text } from "../base/language.ts";
import { type BuildFigures, build } from "../build/build.ts";
import type { LeftOut } from "../build/left-out.ts";
import { formatCounts } from "../diagnostics/format-diagnostics.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";
import { showPictureProgress } from "./picture-progress.ts";
import { printDiagnostics } from "./print.ts";

/** Runs `siaran build`. @returns the exit code. */
export async function runBuild({ given, now, language }: CommandCall): Promise<number> {
  const start = performance.now();
  const drafts = isGiven(given, "drafts");
  const asked = givenText(given, "output") ?? "_site";
  const output = drafts && asked === "_site" ? "_pratinjau" : asked;
  const content = resolve(givenText(given, "content") ?? "posts");
  const { diagnostics, figures } = await build({
    ...{ content, output, now, language },
    search: given.get("search") !== false,
    drafts,
    atOnce: isGiven(given, "atOnce"),
    onProgress: showPictureProgress(process.stderr, language, () => performance.now()),
    onOvertaken: () =>
      console.error(
        language === "id"
          ? `Build lain lebih dahulu menerbitkan ke ${output}/; build ini diulang dengan naskah terbaru.`
          : `Another build published into ${output}/ first; this one begins anew with the newest texts.`,
      ),
  });
  await printDiagnostics(diagnostics, { content, language });
  if (!figures) {
    const counts = formatCounts(diagnostics, language);
    console.error(
      language === "id"
        ? `Situs tidak diterbitkan: ${counts}. Isi ${output}/ tetap seperti semula.`
        : `Nothing was published: ${counts}. ${output}/ is as it was.`,
    );
    return 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = diagnostics.length > 0 ? formatCounts(diagnostics, language) : withoutFault[language];
  console.log(`${output}/: ${formatFigures(figures, { seconds, counts, language })}`);
  const missing = formatLeftOut(figures.leftOut, language);
  if (missing !== "") console.log(missing);
  for (const words of figures.warnings) console.error(words[language]);
  console.log(seeCheck[language]);
  return 0;
}

/** A build asks only what stops it: what a check would advise is not known. */
const withoutFault: Text = { id: "tanpa kesalahan", en: "no errors" };
const seeCheck: Text = {
  id: "Saran tentang naskahnya: siaran check",
  en: "Advice on the texts: siaran check",
};

/** `Belum terbit: 3 draf, 1 menunggu embargo sampai ...`; empty where everything is published. */
export function formatLeftOut({ drafts, waiting, until }: LeftOut, language: Language): string {
  const end = until && formatMoment(until);
  const parts =
    language === "id"
      ? [
          drafts > 0 ? `${drafts} draf` : undefined,
          waiting > 0
            ? `${waiting} menunggu embargo${waiting > 1 ? ", yang pertama" : ""} sampai ${end}`
            : undefined,
        ]
      : [
          drafts > 0 ? `${drafts} draft${drafts > 1 ? "s" : ""}` : undefined,
          waiting > 0
            ? `${waiting} under embargo${waiting > 1 ? ", the first" : ""} until ${end}`
            : undefined,
        ];
  const words = parts.filter((part) => part !== undefined).join(", ");
  if (words === "") return "";
  return language === "id" ? `Belum terbit: ${words}` : `Not published yet: ${words}`;
}

interface FigureWords {
  readonly seconds: string;
  readonly counts: string;
  readonly language: Language;
}

function formatFigures(figures: BuildFigures, { seconds, counts, language }: FigureWords): string {
  const { releases, pages, feeds, written, unchanged, deleted } = figures;
  return language === "id"
    ? `${formatNumber(releases)} siaran, ${formatNumber(pages)} halaman, ${formatNumber(feeds)} umpan, ${seconds.replace(".", ",")} detik, ${counts} (${written} berkas baru, ${unchanged} tetap, ${deleted} dihapus)`
    : `${releases} releases, ${pages} pages, ${feeds} feeds, ${seconds} seconds, ${counts} (${written} files new, ${unchanged} unchanged, ${deleted} deleted)`;
}
