import { type EleventyConfig, siaran } from "./src/eleventy/plugin.ts";

/** Names the folders; everything else is in the plug-in. */
export default function configure(config: EleventyConfig) {
  config.addPlugin(siaran);
  return { dir: { input: "src/pages", includes: "../../layouts" } };
}
