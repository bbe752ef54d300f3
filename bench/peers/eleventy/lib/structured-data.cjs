const site = require("./site.cjs");

const absolute = (path) => site.url + path.slice(1);

/** JSON-LD of a page; what is said of a term is worked out once. */
exports.structuredData = (facts) => {
  const graph = facts.kind === "home" ? [website, publisher] : [...thingsOf(facts), breadcrumbs(facts)];
  return JSON.stringify({ "@context": "https://schema.org", "@graph": graph }).replaceAll("<", "\\u003c");
};

function thingsOf(facts) {
  if (facts.kind === "release") return [article(facts)];
  if (facts.kind === "page") return [webPage(facts)];
  const things = facts.subject ? subjectOf(facts.subject) : [];
  return [collection(facts, things), ...(facts.number === 1 ? things : [])];
}

const publisher = {
  "@type": "Organization", "@id": `${site.url}#penerbit`, name: site.publisher.name, url: site.url, email: site.publisher.email,
};

const website = {
  "@type": "WebSite", "@id": `${site.url}#situs`, name: site.title, alternateName: site.short, description: site.description,
  url: site.url, inLanguage: "id", publisher: { "@id": publisher["@id"] },
  potentialAction: {
    "@type": "SearchAction",
    target: { "@type": "EntryPoint", urlTemplate: `${site.url}cari/?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  },
};

const once = (make) => {
  const known = new WeakMap();
  return (term) => {
    if (!known.has(term)) known.set(term, make(term));
    return known.get(term);
  };
};

const idOf = (city, what) => `${absolute(city.path)}#${what}`;
const namedArea = (city) => ({ "@type": "AdministrativeArea", "@id": idOf(city, "daerah"), name: city.title });

const cityArea = once((city) => ({
  "@type": "AdministrativeArea", "@id": idOf(city, "daerah"), name: city.title, alternateName: [city.name],
  url: absolute(city.path), containedInPlace: city.parent && namedArea(city.parent),
}));

const government = once((city) => ({
  "@type": "GovernmentOrganization", "@id": idOf(city, "pemerintah"), name: `Pemerintah ${city.title}`,
  url: absolute(city.path), areaServed: namedArea(city),
}));

const participant = once(({ title, path, office, city }) => ({
  "@type": "Person", name: title, url: absolute(path), jobTitle: office, worksFor: { "@id": idOf(city, "pemerintah") },
}));

const official = once(({ title, path, office, city, from }) => ({
  "@type": "Person", name: title, url: absolute(path), "@id": `${absolute(path)}#orang`, jobTitle: [office],
  hasOccupation: [
    { "@type": "Role", startDate: from, hasOccupation: { "@type": "Occupation", name: office, occupationLocation: namedArea(city) } },
  ],
}));

const event = once(({ title, path, start, end, venue, city }) => ({
  "@type": "Event", "@id": `${absolute(path)}#acara`, name: title, url: absolute(path), startDate: start, endDate: end,
  eventStatus: "https://schema.org/EventScheduled",
  location: {
    "@type": "Place", name: venue,
    address: {
      "@type": "PostalAddress", addressLocality: city.parent && city.title,
      addressRegion: (city.parent ?? city).name, addressCountry: "ID",
    },
  },
}));

const occupation = once(({ title, path, city }) => ({
  "@type": "Occupation", "@id": `${absolute(path)}#jabatan`, name: title, url: absolute(path),
  occupationLocation: namedArea(city),
}));

const subjects = {
  daerah: (term) => [cityArea(term), government(term)],
  pejabat: (term) => [official(term)],
  acara: (term) => [event(term)],
  jabatan: (term) => [occupation(term)],
};

const subjectOf = (term) => subjects[term.taxonomy](term);

function webPage({ url, title, description }) {
  return { "@type": "WebPage", "@id": url, url, name: title, description, inLanguage: "id", isPartOf: { "@id": `${site.url}#situs` } };
}

function article({ url, title, description, date, cities, officials, events }) {
  const [{ name: place }] = cities;
  return {
    "@type": "NewsArticle", "@id": `${url}#siaran`, mainEntityOfPage: url, url, headline: title, description, dateline: place,
    datePublished: date, dateModified: date, inLanguage: "id", isAccessibleForFree: true, author: publisher, publisher,
    license: site.licence.url, contentLocation: { "@type": "Place", name: place },
    about: [
      ...cities.map(cityArea),
      ...new Set(officials.map(({ city }) => government(city))),
      ...officials.map(participant),
      ...events.map(event),
    ],
  };
}

function collection({ url, title, description, number, releases, entries = releases }, things) {
  const first = (number - 1) * 30;
  const items = entries.map(({ title: name, path }, index) => ({
    "@type": "ListItem", position: first + index + 1, name, url: absolute(path),
  }));
  return {
    "@type": "CollectionPage", "@id": url, url, name: title, description, inLanguage: "id",
    isPartOf: { "@id": `${site.url}#situs` },
    about: things.length > 0 ? things.map((thing) => ({ "@id": thing["@id"] })) : undefined,
    mainEntity: items.length > 0 ? { "@type": "ItemList", itemListElement: items } : undefined,
  };
}

function breadcrumbs({ trail, title, url }) {
  const steps = [...trail.map(({ label, path }) => ({ name: label, item: absolute(path) })), { name: title, item: url }];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}
