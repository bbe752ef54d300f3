const site = require("./site.cjs");
const { count, months } = require("./words.cjs");

const pageSize = 30;
const feedSize = 20;
const home = { label: "Beranda", path: "/" };

/** Everything that the templates paginate over, made in one pass over the releases. */
exports.createNewsroom = (items, registry) => {
  const releases = items.map((item) => entryOf(item, registry));
  releases.sort((a, b) => b.item.date - a.item.date);
  releases.forEach((release, index) => {
    release.newer = releases[index - 1];
    release.older = releases[index + 1];
    for (const term of release.terms) term.releases.push(release);
  });
  const terms = [...registry.cities.values(), ...registry.officials.values(), ...registry.events.values()];
  const listings = [...periodsOf(releases), ...terms.map((term) => termListing(term, registry))];
  const listingPages = listings.flatMap(pagesOf);
  const indexes = indexesOf(registry);
  return {
    releases,
    listingPages,
    indexes,
    home: [homeOf(releases, registry)],
    feeds: [siteFeed(releases), ...terms.map(termFeed)],
    addresses: [
      { path: "/", date: releases[0]?.date },
      ...indexes.map(({ path }) => ({ path })),
      ...listingPages.map(({ path, releases }) => ({ path, date: releases[0]?.date })),
      ...releases.map(({ path, date }) => ({ path, date })),
    ],
    byAddress: new Map(releases.map((release) => [release.path, release])),
    related,
  };
};

function entryOf(item, registry) {
  const { title, date, description, daerah, pejabat, acara } = item.data;
  const cities = daerah.map((id) => registry.cities.get(id));
  const officials = pejabat.map((id) => registry.officials.get(id));
  const events = acara.map((id) => registry.events.get(id));
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  const path = item.url;
  return {
    kind: "release", item, title, date, description, cities, officials, events, path, year,
    ...{ url: site.url + path.slice(1), section: "siaran", number: 1 },
    terms: [...cities, ...officials, ...events],
    trail: [
      home,
      { label: "Siaran", path: "/siaran/" },
      { label: year, path: `/siaran/${year}/` },
      { label: months[Number(month) - 1], path: `/siaran/${year}/${month}/` },
    ],
    ...siteFeeds,
    feedTitle: site.title,
  };
}

/** Of the release's own terms, the most telling first, the nearest in time. */
function related(release) {
  const found = new Set();
  for (const { releases } of [...release.events, ...release.officials, ...release.cities]) {
    const at = releases.indexOf(release);
    for (let distance = 1; distance <= 3 && found.size < 3; distance += 1) {
      for (const near of [releases[at - distance], releases[at + distance]])
        if (near && found.size < 3) found.add(near);
    }
  }
  return [...found];
}

const siteFeeds = { feed: "/feed.xml", json: "/feed.json" };

function periodsOf(releases) {
  const years = groupBy(releases, ({ date }) => date.slice(0, 4));
  const archive = { label: "Siaran", path: "/siaran/" };
  const period = (facts) => ({ kind: "period", section: "siaran", flat: true, ...siteFeeds, ...facts });
  const describe = (title, { length }) => `${title}: ${count(length)} siaran pers ${site.title}.`;
  const all = "Semua siaran";
  const listings = [
    period({
      title: all, releases, path: "/siaran/", trail: [home], description: describe(all, releases), flat: false,
      periods: [...years].map(([year, { length }]) => ({ label: year, path: `/siaran/${year}/`, count: length })),
      statistics: true,
    }),
  ];
  for (const [year, ofYear] of years) {
    const byMonth = groupBy(ofYear, ({ date }) => date.slice(5, 7));
    const path = `/siaran/${year}/`;
    const title = `Siaran tahun ${year}`;
    const periods = [...byMonth].map(([month, { length }]) => ({
      label: months[Number(month) - 1], path: `${path}${month}/`, count: length,
    }));
    listings.push(
      period({ title, releases: ofYear, path, trail: [home, archive], description: describe(title, ofYear), periods }),
    );
    for (const [month, ofMonth] of byMonth) {
      const title = `Siaran ${months[Number(month) - 1]} ${year}`;
      listings.push(
        period({
          title, releases: ofMonth, path: `${path}${month}/`, description: describe(title, ofMonth),
          trail: [home, archive, { label: year, path }],
        }),
      );
    }
  }
  return listings;
}

function termListing(term, { cities, officials }) {
  const { taxonomy, title, path, releases } = term;
  const number = count(releases.length);
  const description = {
    daerah: `Siaran pers tentang ${title}: ${number} siaran, pejabat dan acara.`,
    pejabat: `Siaran pers tentang ${title}, ${term.office}: ${number} siaran.`,
    acara: `Siaran pers tentang ${title}: waktu, tempat dan ${number} siaran.`,
  }[taxonomy];
  const label = { daerah: "Daerah", pejabat: "Pejabat", acara: "Acara" }[taxonomy];
  return {
    kind: taxonomy, title, path, releases, description, section: taxonomy, subject: term, own: true,
    trail: [home, { label, path: `/${taxonomy}/` }],
    ...{ feed: `${path}feed.xml`, json: `${path}feed.json`, years: yearsOf(path, releases) },
    inOffice: taxonomy === "daerah" ? [...officials.values()].filter(({ city }) => city === term) : [],
    parts: taxonomy === "daerah" ? [...cities.values()].filter(({ parent }) => parent === term) : [],
  };
}

function yearsOf(path, releases) {
  let before = 0;
  return [...groupBy(releases, ({ year }) => year)].map(([year, { length }]) => {
    const page = Math.floor(before / pageSize) + 1;
    before += length;
    return { year, page, count: length, path: addressOf(path, page) };
  });
}

function pagesOf(listing) {
  const { title, path, releases, flat } = listing;
  const pages = Math.max(1, Math.ceil(releases.length / pageSize));
  return Array.from({ length: pages }, (_, index) => {
    const shown = releases.slice(index * pageSize, (index + 1) * pageSize);
    const number = index + 1;
    const address = addressOf(path, number);
    return {
      ...listing, number, path: address, url: site.url + address.slice(1), listing, total: releases.length,
      title: number === 1 ? title : `${title} – halaman ${number}`,
      feedTitle: `${title} – ${site.title}`,
      releases: shown,
      groups: flat || shown.length === 0 ? undefined : [...groupBy(shown, ({ year }) => year)],
      newer: index > 0 ? addressOf(path, number - 1) : undefined,
      older: number < pages ? addressOf(path, number + 1) : undefined,
    };
  });
}

function addressOf(path, number) {
  return number === 1 ? path : `${path}halaman/${number}/`;
}

function indexesOf({ cities, officials, events }) {
  const index = (taxonomy, title, description, entries, groups) => ({
    kind: "index", taxonomy, title, description, path: `/${taxonomy}/`, url: `${site.url}${taxonomy}/`,
    ...{ section: taxonomy, trail: [home], entries, groups: [...groups], number: 1, ...siteFeeds, feedTitle: site.title },
  });
  const capital = (word) => word[0].toUpperCase() + word.slice(1);
  const byTitle = [...officials.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const byStart = [...events.values()].sort((a, b) => (a.start < b.start ? 1 : -1));
  return [
    index(
      "daerah", "Daerah", "Siaran pers menurut kota, kabupaten, dan provinsi.", [...cities.values()],
      groupBy(cities.values(), ({ type }) => capital(type)),
    ),
    index(
      "pejabat", "Pejabat", "Siaran pers menurut pejabat yang berperan di dalamnya, urut abjad.", [...officials.values()],
      groupBy(byTitle, ({ title }) => title[0].toUpperCase()),
    ),
    index(
      "acara", "Acara", "Siaran pers menurut acara, yang terbaru di atas.", byStart,
      groupBy(byStart, ({ start }) => start.slice(0, 4)),
    ),
  ];
}

function homeOf(releases, { cities, officials, events }) {
  const counts = new Map();
  for (const release of releases.slice(0, 50))
    for (const official of release.officials) counts.set(official, (counts.get(official) ?? 0) + 1);
  const newest = ({ releases: [first] }) => first?.item.date ?? 0;
  return {
    kind: "home", path: "/", url: site.url, description: site.description, ...siteFeeds, feedTitle: site.title, number: 1,
    lead: releases[0],
    beside: releases.slice(1, 5),
    newest: releases.slice(5, 11),
    cities: [...cities.values()].sort((a, b) => newest(b) - newest(a)).slice(0, 6),
    events: [...events.values()].sort((a, b) => (a.start < b.start ? 1 : -1)).slice(0, 6),
    officials: [...counts].sort(([, a], [, b]) => b - a).slice(0, 6),
  };
}

function siteFeed(releases) {
  const { title, description } = site;
  return { title, description, path: "/", ...siteFeeds, releases: releases.slice(0, feedSize) };
}

function termFeed({ title, path, releases }) {
  return {
    title: `${title} – ${site.title}`,
    description: `Siaran pers tentang ${title}, yang terbaru di atas.`,
    ...{ path, feed: `${path}feed.xml`, json: `${path}feed.json`, releases: releases.slice(0, feedSize) },
  };
}

function groupBy(entries, keyOf) {
  const groups = new Map();
  for (const entry of entries) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}
