const site = require("./site.cjs");
const { groupBy } = require("./group.cjs");
const { coverageOf, statisticsOf, yearsOf } = require("./statistics.cjs");
const { count, day, longDay } = require("./words.cjs");

const home = { label: "Beranda", path: "/" };
exports.home = home;

/** A page that the site has once. */
const page = (path, title, description, facts) => ({
  kind: "page", title, description, path, url: site.url + path.slice(1), trail: [home], number: 1,
  ...site.feeds, feedTitle: site.title, ...facts,
});

/** The indexes, the home page, the days and what else is there once. */
exports.createPages = ({ releases, registry, coming, byStart }) => {
  const { cities, officials, events, offices } = registry;
  const kinds = [
    { id: "daerah", terms: [...cities.values()] },
    { id: "pejabat", terms: [...officials.values()] },
    { id: "acara", terms: [...byStart].reverse() },
    { id: "jabatan", terms: [...offices.values()] },
  ];
  const years = yearsOf(releases);
  const days = [...groupBy(releases, ({ date }) => date.slice(0, 10))].map(([date, ofDay]) => dayPage(date, ofDay));
  const total = count(releases.length);
  const statistics = page(
    "/statistik/", "Statistik",
    `Jumlah siaran pers menurut waktu, daerah, pejabat, acara, dan jabatan: ${total} siaran sejauh ini.`,
    { ...statisticsOf(years, kinds), kinds },
  );
  const coverage = page(
    "/statistik/cakupan/", "Cakupan siaran",
    "Daerah, pejabat dan topik yang diberitakan dalam dua belas bulan terakhir, dan yang sedang sunyi.",
    { section: "statistik", ...coverageOf(releases, kinds.slice(0, 2)) },
  );
  const agenda = page("/agenda/", "Agenda", "Acara yang akan datang, menurut hari.", {
    groups: [...groupBy(coming, ({ start }) => `${longDay(start)}`)],
  });
  const subscribe = page("/langganan/", "Langganan", "Semua umpan RSS siaran pers, dan cara memakainya.", {
    section: "langganan", kinds,
  });
  const daily = dailyPage(days);
  return {
    days,
    indexes: indexesOf(kinds, years),
    home: [homeOf(releases, registry, coming)],
    ...{ daily: [daily], statistics: [statistics], coverage: [coverage], agenda: [agenda], subscribe: [subscribe] },
    fixed: [daily, statistics, coverage, agenda, subscribe],
  };
};

function dayPage(date, releases) {
  const long = longDay(date);
  return page(`/harian/${date}/`, `Siaran ${day(date)}`, `${count(releases.length)} siaran pada ${long}.`, {
    heading: `Siaran ${long}`, date, releases, hidden: true, scripted: true,
  });
}

function dailyPage([newest, ...earlier]) {
  const description = "Siaran pers menurut hari, untuk dibaca, dicetak, disalin, atau diteruskan sekaligus.";
  return page("/harian/", "Siaran harian", description, {
    ...{ heading: newest?.heading, releases: newest?.releases, earlier: earlier.slice(0, 31), scripted: true },
  });
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);

function indexesOf([cities, officials, events, offices], years) {
  const index = ({ id, terms }, title, description, keyOf) =>
    page(`/${id}/`, title, description, {
      ...{ kind: "index", taxonomy: id, section: id, entries: terms, groups: [...groupBy(terms, keyOf)], years },
      ...(id === "daerah" ? { tiles: terms } : {}),
      ...(id === "acara" ? { siteCalendar: "/kalender.ics" } : {}),
    });
  return [
    index(cities, "Daerah", "Siaran pers menurut kota, kabupaten, dan provinsi.", ({ type }) => capital(type)),
    index(
      officials, "Pejabat",
      "Siaran pers menurut pejabat yang berperan di dalamnya, menurut daerah dan jabatannya.",
      ({ city }) => city.title,
    ),
    index(events, "Acara", "Siaran pers menurut acara, yang terbaru di atas.", ({ start }) => start.slice(0, 4)),
    index(
      offices, "Jabatan", "Siaran pers menurut jabatan, dengan semua yang pernah memegangnya.",
      ({ city }) => city.title,
    ),
  ];
}

function homeOf(releases, { cities }, coming) {
  const counts = new Map();
  for (const release of releases.slice(0, 50))
    for (const official of release.officials) counts.set(official, (counts.get(official) ?? 0) + 1);
  const newest = ({ releases: [first] }) => first.item.date;
  const told = [...cities.values()].filter(({ releases }) => releases.length > 0);
  return {
    kind: "home", path: "/", url: site.url, description: site.description, ...site.feeds, feedTitle: site.title, number: 1,
    lead: releases[0],
    seconds: releases.slice(1, 3),
    stream: releases.slice(3, 11),
    cities: told.sort((a, b) => newest(b) - newest(a)).slice(0, 12),
    events: coming.slice(0, 5),
    officials: [...counts].sort(([, a], [, b]) => b - a).slice(0, 6),
  };
}
