import type Eleventy from "@11ty/eleventy";

/** What Eleventy sets up by itself: it changes nothing unless a plug-in or a bundle of a template adds to it. */
const ownTransforms = /^@11ty\/eleventy(?:-bundle(?:\/delayed)?|\/html-transformer)$/;

/** Events at which a listener is given all pages; the newsroom itself listens once to the first. */
const events = { "eleventy.after": 1, afterBuild: 0 };

/**
 * Whether a transform, a linter or a listener looks at finished pages. It may do to them, or make of them, whatever
 * it likes, so that no page can be left out as unchanged or be made without Eleventy.
 */
export function seesPages({ config, eleventyConfig }: Eleventy): boolean {
  const { htmlTransformer } = eleventyConfig.userConfig;
  const extensions = Object.keys({ ...htmlTransformer.callbacks, ...htmlTransformer.plugins });
  return (
    Object.keys(config.transforms).some((name) => !ownTransforms.test(name)) ||
    extensions.some((extension) => htmlTransformer.isTransformable(extension, { page: {} })) ||
    Object.keys(config.linters).length > 0 ||
    Object.entries(events).some(([event, own]) => config.events.listenerCount(event) > own)
  );
}
