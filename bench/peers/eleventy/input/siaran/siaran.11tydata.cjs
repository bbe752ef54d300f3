module.exports = {
  layout: "release.njk",
  tags: "siaran",
  permalink: ({ page }) => `${page.filePathStem}/`,
};
