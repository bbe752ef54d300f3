import type { EleventyConfig } from "@11ty/eleventy";
import { pageKinds } from "../pages/index.ts";
import { addFrameLayout } from "./add-frame-layout.ts";
import { addFilters } from "./filters.ts";
import { addLanguages } from "./languages.ts";
import { pageTemplate, templatePath } from "./page-template.ts";
import { prepareAll } from "./prepare-all.ts";
import { refuseContent } from "./refuse-content.ts";
import { templateData, templateNames } from "./template-data.ts";
import { watchTemplates } from "./watch-templates.ts";
import type { EleventyWork, SiaranOptions } from "./work.ts";

export { writtenPathPrefix } from "./path-prefix.ts";

/** Sets up Eleventy for a newsroom. */
export async function addNewsroom(config: EleventyConfig, options: SiaranOptions): Promise<void> {
  const { content = "posts", prepare = prepareAll } = options;
  // A program of ours watches the content itself.
  if (!options.prepare) config.addWatchTarget(content);
  refuseContent(config, content);
  // They explain a folder to the people who work in it.
  config.ignores.add("**/README.md");
  let work: EleventyWork | undefined;
  let data: ReadonlyMap<string, unknown> = new Map();
  config.on("eleventy.before", async ({ directories }) => {
    work = await prepare();
    data = work.newsroom ? templateData(work.newsroom) : new Map();
    // For plug-ins that make files of their own from a newsroom.
    if (work.newsroom) await config.emit("siaran.newsroom", { ...Object.fromEntries(data), directories });
  });
  for (const name of templateNames) config.addGlobalData(name, () => data.get(name));
  for (const { name } of pageKinds) {
    config.addTemplate(
      templatePath(name),
      pageTemplate(
        () => work?.outputs.get(name) ?? [],
        (error) => work?.fail?.(error),
      ),
    );
  }
  addFrameLayout(config);
  config.addPreprocessor("siaran", "*", () => (work?.newsroom ? undefined : false));
  await addLanguages(config);
  addFilters(config);
  const pages = watchTemplates(config);
  config.on("eleventy.after", async ({ directories, results = [] }) =>
    work?.finish({ output: directories.output, pages: pages(results) }),
  );
}
