const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Terms by taxonomy and id, each with the terms it refers to and room for its releases. Read anew for each build, so that edits show. */
exports.readRegistry = () => {
  const { daerah, pejabat, acara } = JSON.parse(readFileSync(join(__dirname, "../registry.json"), "utf8"));
  const terms = (taxonomy, entries, title = ({ name }) => name) =>
    new Map(
      entries.map(([id, entry]) => [
        id,
        { ...entry, id, taxonomy, title: title(entry), path: `/${taxonomy}/${id}/`, releases: [] },
      ]),
    );
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const cities = terms("daerah", daerah, ({ type, name }) => `${capital(type)} ${name}`);
  const officials = terms("pejabat", pejabat);
  const events = terms("acara", acara);
  for (const city of cities.values()) city.parent = cities.get(city.parent);
  for (const term of [...officials.values(), ...events.values()]) term.city = cities.get(term.city);
  return { cities, officials, events };
};
