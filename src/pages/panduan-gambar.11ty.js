/** The pictures of the guide, beside its pages. */
export const data = {
  pagination: {
    data: "guide.pictures",
    size: 1,
    alias: "picture",
    before: (pictures, { guide, site }) => guide.of(pictures, site),
  },
  permalink: ({ picture }) => picture.path,
  layout: false,
};

export function render({ picture }) {
  return picture.bytes();
}
