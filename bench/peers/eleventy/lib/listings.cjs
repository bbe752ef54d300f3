const site = require("./site.cjs");
const { groupBy } = require("./group.cjs");
const { count, months } = require("./words.cjs");

const pageSize = 30;
const home = { label: "Beranda", path: "/" };

/** The archive, its years and its months. */
exports.periodsOf = (releases) => {
  const years = groupBy(releases, ({ date }) => date.slice(0, 4));
  const archive = { label: "Siaran", path: "/siaran/" };
  const describe = (title, { length }) => `${title}: ${count(length)} siaran, ${site.title}.`;
  const period = (facts) => ({
    kind: "period", section: "siaran", flat: true, ...site.feeds, ...facts,
    description: describe(facts.title, facts.releases),
  });
  const periods = [...years].map(([year, { length }]) => ({ label: year, path: `/siaran/${year}/`, count: length }));
  const listings = [
    period({ title: "Semua siaran", releases, path: "/siaran/", trail: [home], flat: false, periods, statistics: true }),
  ];
  for (const [year, ofYear] of years) {
    const path = `/siaran/${year}/`;
    const byMonth = [...groupBy(ofYear, ({ date }) => date.slice(5, 7))].map(([month, ofMonth]) => ({
      label: months[Number(month) - 1], path: `${path}${month}/`, count: ofMonth.length, releases: ofMonth,
    }));
    const title = `Siaran tahun ${year}`;
    listings.push(period({ title, releases: ofYear, path, trail: [home, archive], periods: byMonth }));
    for (const { label, path: own, releases: ofMonth } of byMonth) {
      const trail = [home, archive, { label: year, path }];
      listings.push(period({ title: `Siaran ${label} ${year}`, releases: ofMonth, path: own, trail }));
    }
  }
  return listings;
};

const labels = { daerah: "Daerah", pejabat: "Pejabat", acara: "Acara", jabatan: "Jabatan" };

const descriptions = {
  daerah: ({ title }, number) => `Siaran pers tentang ${title}: ${number} siaran, pejabat dan acara.`,
  pejabat: ({ title, office }, number) => `Siaran pers tentang ${title}, ${office}: ${number} siaran.`,
  acara: ({ title }, number) => `Siaran pers tentang ${title}: waktu, tempat dan ${number} siaran.`,
  jabatan: ({ title }, number) => `${title}: semua yang memegang jabatan ini, dan ${number} siaran.`,
};

/** What is known of a term, with its releases. */
exports.termListing = (term, { registry, coming, today }) => {
  const { taxonomy, title, path, releases, feed, json } = term;
  return {
    kind: taxonomy, title, path, releases, section: taxonomy, subject: term, own: true, feed, json,
    description: descriptions[taxonomy](term, count(releases.length)),
    trail: [home, { label: labels[taxonomy], path: `/${taxonomy}/` }],
    parts: partsOf(term),
    calendar: taxonomy === "daerah" || taxonomy === "acara" ? `${path}kalender.ics` : undefined,
    ...(taxonomy === "daerah" ? besideCity(term, registry, coming) : {}),
    ...(taxonomy === "jabatan" ? { beside: officesBeside(term, registry) } : {}),
    ...(taxonomy === "acara" ? { state: stateOf(term, today) } : {}),
  };
};

function besideCity(term, { cities, officials }, coming) {
  return {
    tiles: [...cities.values()],
    inOffice: [...officials.values()].filter(({ city }) => city === term),
    coming: coming.filter(({ city }) => city === term),
    within: [...cities.values()].filter(({ parent }) => parent === term),
  };
}

function officesBeside(term, { offices }) {
  return [...offices.values()].filter((other) => other !== term && other.city === term.city);
}

function stateOf({ start, end }, today) {
  if (today < start) return "Akan datang";
  return today > end ? "Sudah selesai" : "Sedang berlangsung";
}

/** What stands under one heading: the releases of a year, or of a holder of an office. */
const partOf = (term) => (release) => {
  const holder = term?.holders && release.officials.find((official) => official.term === term);
  return holder ? `oleh-${holder.id}` : `tahun-${release.year}`;
};

const labelOf = (fragment, [release]) =>
  release.officials.find(({ id }) => fragment === `oleh-${id}`)?.title ?? release.year;

function partsOf(term) {
  let before = 0;
  return [...groupBy(term.releases, partOf(term))].map(([fragment, releases]) => {
    const page = Math.floor(before / pageSize) + 1;
    before += releases.length;
    const label = labelOf(fragment, releases);
    return { label, fragment, page, count: releases.length, path: addressOf(term.path, page) };
  });
}

/** The pages of a listing, 30 releases each. */
exports.pagesOf = (listing) => {
  const { title, path, releases, flat, subject } = listing;
  const pages = Math.max(1, Math.ceil(releases.length / pageSize));
  return Array.from({ length: pages }, (_, index) => {
    const shown = releases.slice(index * pageSize, (index + 1) * pageSize);
    const number = index + 1;
    const address = addressOf(path, number);
    const groups = flat || shown.length === 0 ? undefined : [...groupBy(shown, partOf(subject))];
    return {
      ...listing, number, path: address, url: site.url + address.slice(1), listing, total: releases.length,
      title: number === 1 ? title : `${title} – halaman ${number}`,
      feedTitle: `${title} – ${site.title}`,
      releases: shown,
      groups: groups?.map(([fragment, group]) => ({ fragment, label: labelOf(fragment, group), releases: group })),
      newer: index > 0 ? addressOf(path, number - 1) : undefined,
      older: number < pages ? addressOf(path, number + 1) : undefined,
    };
  });
};

function addressOf(path, number) {
  return number === 1 ? path : `${path}halaman/${number}/`;
}
