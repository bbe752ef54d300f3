import { resolve } from "node:path";
import { formatNumber } from "../base/format-number.ts";
import type { Language } from "../base/language.ts";
import { type BuildFigures, build } from "../build/build.ts";
import { formatCounts } from "../diagnostics/format-diagnostics.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** Runs `siaran build`. @returns the exit code. */
export async function runBuild({ given, now, language }: CommandCall): Promise<number> {
  const start = performance.now();
  const output = givenText(given, "output") ?? "_site";
  const content = resolve(givenText(given, "content") ?? "posts");
  const { diagnostics, figures } = await build({
    ...{ content, output, now, language },
    search: given.get("search") !== false,
    atOnce: isGiven(given, "atOnce"),
    onOvertaken: () =>
      console.error(
        language === "id"
          ? `Build lain lebih dahulu menerbitkan ke ${output}/; build ini diulang dengan naskah terbaru.`
          : `Another build published into ${output}/ first; this one begins anew with the newest texts.`,
      ),
  });
  await printDiagnostics(diagnostics, { content, language });
  const counts = formatCounts(diagnostics, language);
  if (!figures) {
    console.error(
      language === "id"
        ? `Situs tidak diterbitkan: ${counts}. Isi ${output}/ tetap seperti semula.`
        : `Nothing was published: ${counts}. ${output}/ is as it was.`,
    );
    return 1;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${output}/: ${formatFigures(figures, { seconds, counts, language })}`);
  return 0;
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
