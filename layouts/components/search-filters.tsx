import { compareText } from "../../src/base/compare-text.ts";
import { releaseKinds } from "../../src/base/release-kinds.ts";
import { countKinds } from "../../src/site/count-kinds.ts";
import type { Site, ThingListing } from "../../src/site/model.ts";

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Choices up to which they are shown as a list to choose from; of more, one is found by typing. */
const longestList = 25;

/** The fields that narrow a search. Each offers only what has a release. */
export function SearchFilters({ site }: { site: Site }) {
  const kinds = [...countKinds(site).keys()];
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
      {kinds.length > 0 ? (
        <Field
          name="jenis"
          label="Jenis"
          all="Semua jenis"
          choices={kinds.map((kind) => ({ value: kind, label: releaseKinds[kind] }))}
        />
      ) : null}
      <Field
        name="tahun"
        label="Tahun"
        all="Semua tahun"
        choices={site.years.map(({ year }) => ({ value: String(year), label: String(year) }))}
      />
      <DayField name="dari" label="Dari tanggal" />
      <DayField name="sampai" label="Sampai tanggal" />
    </>
  );
}

interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly all: string;
  readonly choices: readonly Choice[];
}

function Field({ name, label, all, choices }: FieldProps) {
  return (
    <div>
      <label for={`s-${name}`}>{label}</label>
      {choices.length > longestList ? (
        <>
          <input
            id={`s-${name}`}
            type="search"
            name={name}
            list={`s-${name}-pilihan`}
            placeholder={all}
            autocomplete="off"
          />
          <datalist id={`s-${name}-pilihan`}>
            {choices.map(({ label: words }) => (
              <option value={words} />
            ))}
          </datalist>
        </>
      ) : (
        <select id={`s-${name}`} name={name}>
          <option value="">{all}</option>
          {choices.map(({ value, label: words }) => (
            <option value={value}>{words}</option>
          ))}
        </select>
      )}
    </div>
  );
}

function DayField({ name, label }: { name: string; label: string }) {
  return (
    <div>
      <label for={`s-${name}`}>{label}</label>
      <input id={`s-${name}`} type="date" name={name} />
    </div>
  );
}

function choicesOf(listings: readonly ThingListing[]): Choice[] {
  return listings
    .filter(({ releases }) => releases.length > 0)
    .map((listing) => ({ value: listing.subject.thing.id, label: listing.title }))
    .sort((a, b) => compareText(a.label, b.label));
}
