const { groupBy } = require("./group.cjs");
const { months } = require("./words.cjs");

/** Every year from the first to the last, with the number of releases in each month. */
exports.yearsOf = (releases) => {
  if (releases.length === 0) return [];
  const [last, first] = [releases[0], releases.at(-1)].map(({ year }) => Number(year));
  const years = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    count: 0,
    months: Array.from({ length: 12 }, () => 0),
  }));
  for (const { date } of releases) {
    const year = years[Number(date.slice(0, 4)) - first];
    year.count += 1;
    year.months[Number(date.slice(5, 7)) - 1] += 1;
  }
  return years;
};

/** The months as columns of a chart and a table, and the terms of each kind by their number of releases. */
exports.statisticsOf = (years, kinds) => {
  const counts = years.flatMap(({ months }) => months);
  const most = Math.max(1, ...counts);
  const peak = counts.indexOf(most);
  return {
    years,
    most,
    counts,
    peak: peak === -1 ? undefined : { count: most, month: months[peak % 12], year: years[Math.floor(peak / 12)].year },
    every: Math.ceil(years.length / 4),
    rankings: kinds.map(({ id, terms }) => {
      const ranked = terms.filter(({ releases }) => releases.length > 0);
      ranked.sort((a, b) => b.releases.length - a.releases.length || (a.title < b.title ? -1 : 1));
      return { id, terms: ranked, most: ranked[0]?.releases.length ?? 1 };
    }),
  };
};

const monthNumber = (date) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** How often each term was told of in the twelve months up to today. */
exports.coverageOf = (releases, kinds) => {
  if (releases.length === 0) return { columns: [], tables: [] };
  const now = monthNumber(new Date().toISOString());
  const numbers = Array.from({ length: 12 }, (_, index) => now - 11 + index);
  const rowOf = (term) => {
    const byMonth = groupBy(term.releases.filter(({ date }) => monthNumber(date) >= now - 11), ({ date }) => monthNumber(date));
    const counts = numbers.map((number) => byMonth.get(number)?.length ?? 0);
    const silent = term.releases.length > 0 ? now - monthNumber(term.releases[0].date) : undefined;
    return { term, counts, silent };
  };
  return {
    columns: numbers.map((number) => ({ name: months[number % 12], year: Math.floor(number / 12) })),
    tables: kinds.map(({ id, terms }) => {
      const rows = terms.map(rowOf);
      return { id, rows, most: Math.max(1, ...rows.flatMap(({ counts }) => counts)) };
    }),
  };
};

/** How strongly a number is shown, from 0 to 4. */
exports.heat = (count, most) => (count === 0 ? 0 : Math.max(1, Math.ceil((count / most) * 4)));

/** Releases by year as columns without words. */
exports.sparkline = (releases, years) => {
  const byYear = groupBy(releases, ({ year }) => year);
  const counts = years.map(({ year }) => byYear.get(year)?.length ?? 0);
  const most = Math.max(1, ...counts);
  const columns = counts.map((count, index) => {
    const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * 20));
    return `<rect x="${index + 0.1}" y="${20 - height}" width="0.8" height="${height}"/>`;
  });
  return `<svg class="spark" viewBox="0 0 ${counts.length} 20" preserveAspectRatio="none" aria-hidden="true">${columns.join("")}</svg>`;
};
