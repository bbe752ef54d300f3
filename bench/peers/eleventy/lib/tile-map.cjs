const { heat } = require("./statistics.cjs");
const { count } = require("./words.cjs");

/** The regions as tiles of one size, each about where it lies. */
exports.tileMap = (cities, current) => {
  const most = Math.max(...cities.map(({ releases }) => releases.length));
  const [columns, rows] = ["column", "row"].map((key) => Math.max(...cities.map(({ tile }) => tile[key])));
  const tiles = cities.map((city) => tileOf(city, most, city === current));
  return `<svg viewBox="0 0 ${columns * 100} ${rows * 100}"><title>Siaran menurut daerah</title>${tiles.join("")}</svg>`;
};

function tileOf({ title, name, path, tile, releases: { length } }, most, isCurrent) {
  const [x, y] = [(tile.column - 1) * 100, (tile.row - 1) * 100];
  const words = name.split(" ").map((word, index) => `<text class="tile-name" x="${x + 8}" y="${y + 26 + index * 15}">${word}</text>`);
  return [
    `<a class="tile heat-${heat(length, most)}" href="${path}" aria-label="${title}, ${count(length)} siaran"${isCurrent ? ' aria-current="true"' : ""}>`,
    `<rect x="${x}" y="${y}" width="94" height="94"/><rect class="tile-band" x="${x}" y="${y}" width="94" height="7"/>`,
    ...words,
    `<text class="tile-count" x="${x + 86}" y="${y + 85}">${count(length)}</text></a>`,
  ].join("");
}
