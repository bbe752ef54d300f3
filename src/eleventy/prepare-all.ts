import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { outputFile } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import { compile } from "../compile/compile.ts";
import { countSeverity } from "../diagnostics/diagnostic.ts";
import { formatDiagnostics } from "../diagnostics/format-diagnostics.ts";
import { defaultLanguage } from "../disk/environment.ts";
import { hostFiles } from "../host/host-files.ts";
import { writeFingerprintList } from "../outputs/fingerprint-list.ts";
import { createSitemap } from "../outputs/sitemap.ts";
import { outputsByKind } from "../pages/index.ts";
import { addHistory, compileOptions, prepareSite, readContent } from "../prepare/prepare.ts";
import { writeTexts } from "../prepare/site-files.ts";
import { makeIndex } from "../search/make-index.ts";
import type { EleventyWork } from "./work.ts";

/** For whoever runs Eleventy without this program's command line: the whole site, from `posts/`. */
export async function prepareAll(): Promise<EleventyWork> {
  const language = defaultLanguage();
  const options = { content: "posts", now: Date.now(), preview: false, language };
  const { site, diagnostics, memory } = compile(
    addHistory(await readContent(options), options.content).content,
    compileOptions(options),
  );
  if (!site || countSeverity(diagnostics, "error") > 0) {
    throw new Error(`\n${formatDiagnostics(diagnostics, { language })}`);
  }
  const { newsroom, files } = await prepareSite(site, { ...options, memory, faults: [] });
  return {
    newsroom,
    outputs: outputsByKind(newsroom),
    finish: async ({ output, pages }) => {
      const all = () => true;
      await files.write(all, output, await files.makePictures(all));
      await writeTexts(makeIndex(site), output);
      await writeTexts(new Map([[paths.fingerprints, writeFingerprintList(site)]]), output);
      await writeTexts(new Map(hostFiles(site).map(({ path, text }) => [path, text])), output);
      for (const { path, content } of createSitemap(site, { pages }))
        await writeFile(join(output, outputFile(path)), content());
    },
  };
}
