import { compareText } from "../../src/base/compare-text.ts";
import { fill } from "../../src/base/fill.ts";
import { kindInWords } from "../../src/base/release-kinds.ts";
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
  const { words, language } = site.settings;
  const kinds = [...countKinds(site).keys()];
  return (
    <>
      {site.indexes.map(({ kind, listings }) => (
        <Field
          name={kind.words.noun}
          label={kind.words[language].label}
          all={fill(words.allOfKind, { kinds: kind.words[language].many })}
          choices={choicesOf(listings)}
        />
      ))}
      {kinds.length > 0 ? (
        <Field
          name="jenis"
          label={words.kind}
          all={words.allKinds}
          choices={kinds.map((kind) => ({ value: kind, label: kindInWords({ kind, lang: language }) }))}
        />
      ) : null}
      <Field
        name="tahun"
        label={words.year}
        all={words.allYears}
        choices={site.years.map(({ year }) => ({ value: String(year), label: String(year) }))}
      />
      <DayField name="dari" label={words.fromDay} />
      <DayField name="sampai" label={words.toDay} />
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
