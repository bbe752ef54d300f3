import { compareText } from "../../src/base/compare-text.ts";
import type { SearchFilter } from "../../src/search/search-records.ts";
import type { Listing, Site } from "../../src/site/model.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The fields that narrow a search. Each offers only what has a release. */
export function SearchFilters({ site }: { site: Site }) {
  return (
    <>
      <Field
        name="daerah"
        label="Daerah"
        all="Semua daerah"
        choices={choicesOf(site.cities, ({ subject }) => subject.city.id)}
      />
      <Field
        name="pejabat"
        label="Pejabat"
        all="Semua pejabat"
        choices={choicesOf(site.officials, ({ subject }) => subject.official.id)}
      />
      <Field
        name="acara"
        label="Acara"
        all="Semua acara"
        choices={choicesOf(site.events, ({ subject }) => subject.event.id)}
      />
      <Field
        name="tahun"
        label="Tahun"
        all="Semua tahun"
        choices={site.years.map(({ year }) => ({ value: String(year), label: String(year) }))}
      />
    </>
  );
}

function Field({
  name,
  label,
  all,
  choices,
}: {
  name: SearchFilter;
  label: string;
  all: string;
  choices: readonly Choice[];
}) {
  return (
    <div>
      <label for={`s-${name}`}>{label}</label>
      <select id={`s-${name}`} name={name}>
        <option value="">{all}</option>
        {choices.map(({ value, label: words }) => (
          <option value={value}>{words}</option>
        ))}
      </select>
    </div>
  );
}

function choicesOf<L extends Listing>(listings: readonly L[], idOf: (listing: L) => string): Choice[] {
  return listings
    .filter(({ releases }) => releases.length > 0)
    .map((listing) => ({ value: idOf(listing), label: listing.title }))
    .sort((a, b) => compareText(a.label, b.label));
}
