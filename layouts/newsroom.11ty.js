/** The frame of the site for templates of your own: `layout: newsroom` (docs/eleventy.md). */
export function render(data) {
  return data.site.frame(data);
}
