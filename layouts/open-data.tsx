import type { paths } from "../src/base/paths.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { fields } from "../src/outputs/open-data-fields.ts";
import { listsOf, separator } from "../src/outputs/open-data-lists.ts";
import { FileLink } from "./components/file-link.tsx";
import { Filled } from "./components/filled.tsx";
import { FixedPage } from "./components/fixed-page.tsx";

/** Explains the open data: the files, what stands in them, and how to open the table safely. */
export function OpenDataPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { licence, publisher, words, language, isTrial } = site.settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("data")}
      title={words.openData}
      description={words.dataAbout}
    >
      <div class="text">
        <p>{words.dataIntroduction}</p>
        {isTrial ? <p>{words.dataOfTrial}</p> : null}
        <Files newsroom={newsroom} />
        {licence ? (
          <p>
            <Filled
              words={words.dataReuse}
              parts={{
                publisher: publisher.name,
                licence: (
                  <a href={licence.url} rel="license external">
                    {licence.name}
                  </a>
                ),
              }}
            />
          </p>
        ) : null}
        <h2>{words.dataOfRelease}</h2>
        <p>{words.dataTimes}</p>
        <dl>
          {fields.map(({ name, meaning, always }) => (
            <Meaning
              name={name}
              meaning={always ? meaning[language] : `${meaning[language]} ${words.notAlways}`}
            />
          ))}
        </dl>
        {listsOf(site).map((list) => (
          <section>
            <h3>
              <code>{list.name}</code>
            </h3>
            <p>{list.meaning[language]}</p>
            <dl>
              {list.fields.map(({ name, meaning }) => (
                <Meaning name={name} meaning={meaning[language]} />
              ))}
            </dl>
          </section>
        ))}
        <h2>{words.aboutCsv}</h2>
        <p>
          <Filled
            words={words.csvForm}
            parts={{ column: <code>pejabat_nama</code>, separator: separator.trim() }}
          />
        </p>
        <p>{words.csvFormulas}</p>
      </div>
    </FixedPage>
  );
}

function Files({ newsroom }: { newsroom: Newsroom }) {
  const { words } = newsroom.site.settings;
  const linkTo = (file: keyof typeof paths, label: string) => (
    <a href={newsroom.addressOf(file).href}>{label}</a>
  );
  const tables = [
    { words: words.dataJson, file: newsroom.addressOf("dataJson"), name: "siaran.json" },
    { words: words.dataCsv, file: newsroom.addressOf("dataCsv"), name: "siaran.csv" },
  ];
  return (
    <ul>
      {tables.map(({ words, file, name }) => (
        <li>
          <Filled
            words={words}
            parts={{
              file: (
                <FileLink newsroom={newsroom} file={file}>
                  {name}
                </FileLink>
              ),
            }}
          />
        </li>
      ))}
      <li>
        <Filled words={words.dataSchema} parts={{ file: linkTo("dataSchema", "skema.json") }} />
      </li>
      <li>
        <Filled
          words={words.dataFingerprints}
          parts={{
            file: linkTo("fingerprints", "sidik.json"),
            schema: linkTo("fingerprintSchema", words.dataFingerprintSchema),
            page: linkTo("authenticity", words.howToCheck),
          }}
        />
      </li>
    </ul>
  );
}

function Meaning({ name, meaning }: { name: string; meaning: string }) {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
