import { basename, dirname, resolve } from "node:path";
import type { Language } from "../base/language.ts";
import { compile } from "../compile/compile.ts";
import { countSeverity } from "../diagnostics/diagnostic.ts";
import { loadContent } from "../disk/load.ts";
import { checkCache } from "./check-cache.ts";
import { checkForm } from "./check-content.ts";
import { checkLayouts } from "./check-layouts.ts";
import { checkProgram } from "./check-program.ts";
import { checkSettings } from "./check-settings.ts";
import type { DoctorFinding } from "./finding.ts";

export interface ExamineOptions {
  /** The content folder. */
  readonly content: string;
  readonly now: number;
  readonly language: Language;
}

/** Looks through a newsroom. */
export function examine({ content, now, language }: ExamineOptions): DoctorFinding[] {
  const folder = resolve(content);
  const { diagnostics, memory } = compile(loadContent(folder, now), {
    ...{ folder: basename(folder), now, language, drafts: true },
    // About releases nothing is asked but what stops a publication: an archive has thousands.
    advice: () => false,
  });
  const settings = memory.registry?.registry.settings;
  const errors = countSeverity(diagnostics, "error");
  return [
    ...checkProgram(dirname(folder), now),
    ...checkForm(folder, settings?.version),
    ...(settings
      ? checkSettings({
          ...{ settings, diagnostics },
          pages: memory.pages?.pages.map(({ manuscript }) => manuscript.slug) ?? [],
        })
      : []),
    ...(errors > 0
      ? [
          {
            level: "problem",
            message: {
              id: `${errors} kesalahan menghentikan penerbitan`,
              en: `${errors} errors stop the publication`,
            },
            hint: { id: "Semuanya disebut siaran check", en: "siaran check names them" },
          } as const,
        ]
      : []),
    ...checkLayouts(dirname(folder)),
    ...checkCache(folder),
  ];
}
