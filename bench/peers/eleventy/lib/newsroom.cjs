const site = require("./site.cjs");
const { createPages, home } = require("./pages.cjs");
const { pagesOf, periodsOf, termListing } = require("./listings.cjs");
const { months } = require("./words.cjs");

const feedSize = 20;

/** Everything that the templates paginate over, made in one pass over the releases. */
exports.createNewsroom = (items, registry, today) => {
  const releases = items.map((item) => entryOf(item, registry));
  releases.sort((a, b) => b.item.date - a.item.date);
  releases.forEach((release, index) => {
    release.newer = releases[index - 1];
    release.older = releases[index + 1];
    for (const term of release.terms) term.releases.push(release);
  });
  const { cities, officials, events, offices } = registry;
  const terms = [cities, officials, events, offices].flatMap((map) => [...map.values()]);
  const byStart = [...events.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
  const coming = byStart.filter(({ end }) => end >= today);
  const listings = [...periodsOf(releases), ...terms.map((term) => termListing(term, { registry, coming, today }))];
  const listingPages = listings.flatMap(pagesOf);
  const pages = createPages({ releases, registry, coming, byStart });
  return {
    releases,
    listingPages,
    ...pages,
    feeds: [siteFeed(releases), ...terms.map(termFeed)],
    calendars: calendarsOf(registry, byStart),
    addresses: [
      { path: "/", date: releases[0]?.date },
      ...pages.indexes.map(({ path }) => ({ path })),
      ...pages.fixed.map(({ path }) => ({ path })),
      ...listingPages.map(({ path, releases }) => ({ path, date: releases[0]?.date })),
      ...releases.map(({ path, date }) => ({ path, date })),
    ],
    byAddress: new Map(releases.map((release) => [release.path, release])),
  };
};

function entryOf(item, registry) {
  const { title, date, description, daerah, pejabat, acara } = item.data;
  const cities = daerah.map((id) => registry.cities.get(id));
  const officials = pejabat.map((id) => registry.officials.get(id));
  const events = acara.map((id) => registry.events.get(id));
  const offices = officials.map(({ term }) => term).filter(Boolean);
  const [year, month] = [date.slice(0, 4), date.slice(5, 7)];
  const path = item.url;
  return {
    kind: "release", item, title, date, description, cities, officials, events, path, year, scripted: true,
    ...{ url: site.url + path.slice(1), section: "siaran", number: 1 },
    terms: [...cities, ...officials, ...events, ...offices],
    trail: [
      home,
      { label: "Siaran", path: "/siaran/" },
      { label: year, path: `/siaran/${year}/` },
      { label: months[Number(month) - 1], path: `/siaran/${year}/${month}/` },
    ],
    ...site.feeds,
    feedTitle: site.title,
  };
}

function siteFeed(releases) {
  const { title, description } = site;
  return { title, description, path: "/", ...site.feeds, releases: releases.slice(0, feedSize) };
}

function termFeed({ title, path, feed, json, releases }) {
  return {
    title: `${title} – ${site.title}`,
    description: `Siaran pers tentang ${title}, yang terbaru di atas.`,
    ...{ path, feed, json, releases: releases.slice(0, feedSize) },
  };
}

/** Of all events, of those of each city, and of each event. */
function calendarsOf({ cities }, byStart) {
  return [
    { path: "/kalender.ics", title: `Acara – ${site.title}`, events: byStart },
    ...[...cities.values()].map((city) => ({
      path: `${city.path}kalender.ics`,
      title: `Acara ${city.title} – ${site.title}`,
      events: byStart.filter((event) => event.city === city),
    })),
    ...byStart.map((event) => ({ path: `${event.path}kalender.ics`, title: event.title, events: [event] })),
  ].filter(({ events }) => events.length > 0);
}
