import { build, UnsafeOutputError } from "../build.ts";
import { formatCounts } from "../format-diagnostics.ts";
import type { CommandOptions } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** `siaran build`: @returns the exit code, 0 when the site was published. */
export async function buildCommand({ content, output, now, language }: CommandOptions): Promise<number> {
  const start = performance.now();
  const indonesian = language === "id";
  try {
    const { diagnostics, figures } = await build({ content, output, now, language });
    await printDiagnostics(diagnostics, { content, language });
    const counts = formatCounts(diagnostics, language);
    if (!figures) {
      console.error(
        indonesian
          ? `Situs tidak diterbitkan: ${counts}. Isi ${output}/ tetap seperti semula.`
          : `Nothing was published: ${counts}. ${output}/ is as it was.`,
      );
      return 1;
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { releases, pages, feeds, written, unchanged, deleted } = figures;
    console.log(
      indonesian
        ? `${output}/: ${releases} siaran, ${pages} halaman, ${feeds} umpan, ${seconds.replace(".", ",")} detik, ${counts} (${written} berkas baru, ${unchanged} tetap, ${deleted} dihapus)`
        : `${output}/: ${releases} releases, ${pages} pages, ${feeds} feeds, ${seconds} seconds, ${counts} (${written} files new, ${unchanged} unchanged, ${deleted} deleted)`,
    );
    return 0;
  } catch (error) {
    if (!(error instanceof UnsafeOutputError)) throw error;
    console.error(
      indonesian
        ? `Folder keluaran ${error.folder} berisi hal lain selain situs, dan membangun akan menghapusnya. Pilih folder lain dengan --output.`
        : `The output folder ${error.folder} holds other things than a site, and a build would delete them. Choose another with --output.`,
    );
    return 2;
  }
}
