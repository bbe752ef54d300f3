/** The releases of a release's event around it, the oldest first. */
exports.development = (release) => {
  const [{ releases } = { releases: [release] }] = release.events;
  const at = releases.indexOf(release);
  return releases.slice(Math.max(0, at - 3), at + 4).reverse();
};

/** Of the release's own terms, the most telling first, the nearest in time; not those that are told of otherwise. */
exports.related = (release, besides) => {
  const found = new Set();
  const add = (near) => {
    if (near && found.size < 3 && !besides.includes(near)) found.add(near);
  };
  for (const { releases } of [...release.events, ...release.officials, ...release.cities]) {
    const at = releases.indexOf(release);
    for (let distance = 1; distance <= 7 && found.size < 3; distance += 1) {
      add(releases[at - distance]);
      add(releases[at + distance]);
    }
  }
  return [...found];
};
