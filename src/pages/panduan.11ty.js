/** The guide in docs/ as pages of the demonstration; `guide` comes from .eleventy.ts. Any office may do the like. */
export const data = {
  layout: "newsroom",
  pagination: {
    data: "guide.pages",
    size: 1,
    alias: "chapter",
    before: (_, { guide, site }) => guide.pagesOn(site),
  },
  permalink: ({ chapter }) => chapter.path,
  eleventyComputed: {
    title: ({ chapter }) => chapter.title,
    description: ({ chapter }) => chapter.description,
    lang: ({ chapter }) => chapter.lang,
    above: ({ chapter }) => (chapter.isContents ? [] : [{ label: "Panduan", path: "/panduan/" }]),
  },
};

export function render({ chapter, site }) {
  return chapter.html(site);
}
