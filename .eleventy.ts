import { type EleventyConfig, pathPrefix, siaran } from "./src/eleventy/plugin.ts";
import { addGuide } from "./src/guide/plugin.ts";

/** Filters, shortcodes, plug-ins and all else that Eleventy offers can be added here (docs/eleventy.md). */
export default async function configure(config: EleventyConfig) {
  config.addPlugin(siaran);
  // The guide of the demonstration: src/pages/panduan.11ty.js shows it.
  config.addPlugin(addGuide);
  return {
    dir: { input: "src/pages", includes: "../../layouts" },
    pathPrefix: await pathPrefix(config),
    // These escape what they print; Eleventy's own choice, Liquid, does not.
    markdownTemplateEngine: "njk",
    htmlTemplateEngine: "njk",
  };
}
