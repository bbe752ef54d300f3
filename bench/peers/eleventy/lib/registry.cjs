const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** Terms by taxonomy and id, each with the terms it refers to and room for its releases. Read anew for each build, so that edits show. */
exports.readRegistry = () => {
  const { daerah, jabatan, pejabat, acara } = JSON.parse(readFileSync(join(__dirname, "../registry.json"), "utf8"));
  const terms = (taxonomy, entries, title = ({ name }) => name) =>
    new Map(
      entries.map(([id, entry]) => {
        const path = `/${taxonomy}/${id}/`;
        const feeds = { feed: `${path}feed.xml`, json: `${path}feed.json` };
        return [id, { ...entry, id, taxonomy, title: title(entry), path, ...feeds, releases: [] }];
      }),
    );
  const cities = terms("daerah", daerah, ({ type, name }) => `${capital(type)} ${name}`);
  const offices = terms("jabatan", jabatan);
  const officials = terms("pejabat", pejabat);
  const events = terms("acara", acara);
  for (const city of cities.values()) city.parent = cities.get(city.parent);
  for (const term of [...offices.values(), ...officials.values(), ...events.values()]) term.city = cities.get(term.city);
  for (const office of offices.values()) office.holders = [];
  for (const official of officials.values()) {
    official.term = offices.get(official.officeId);
    official.term?.holders.push(official);
  }
  return { cities, offices, officials, events };
};
