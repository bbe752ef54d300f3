import { compareText } from "../../src/base/compare-text.ts";
import type { Site, ThingListing } from "../../src/site/model.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** The fields that narrow a search. Each offers only what has a release. */
export function SearchFilters({ site }: { site: Site }) {
  return (
    <>
      {site.indexes.map(({ kind: { words }, listings }) => (
        <Field
          name={words.noun}
          label={words.label}
          all={`Semua ${words.noun}`}
          choices={choicesOf(listings)}
        />
      ))}
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
  name: string;
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

function choicesOf(listings: readonly ThingListing[]): Choice[] {
  return listings
    .filter(({ releases }) => releases.length > 0)
    .map((listing) => ({ value: listing.subject.thing.id, label: listing.title }))
    .sort((a, b) => compareText(a.label, b.label));
}
