import { dayOf, formatDay } from "../src/base/date.ts";
import { fill } from "../src/base/fill.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { official as officials } from "../src/indexes/official.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import type { Site } from "../src/site/model.ts";
import {
  attributionOf,
  type Quotation,
  type QuotationList,
  wordsOfQuotation,
} from "../src/site/quotations.ts";
import { DeedButton } from "./components/deed-button.tsx";
import { Filled } from "./components/filled.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { MomentText } from "./components/moment.tsx";

/** Quotations on one page; older ones are found through the search and in their releases. */
const longest = 100;

/** What an official said in releases, the newest first, each with its place and ready to be taken over. */
export function QuotationsPage({ newsroom, list }: { newsroom: Newsroom; list: QuotationList }) {
  const { official, address, feed, quotations } = list;
  const { site } = newsroom;
  const { words, language } = site.settings;
  const { name } = official;
  const title = fill(words.quotationsOf, { name });
  return (
    <FixedPage
      newsroom={newsroom}
      address={address}
      title={title}
      description={fill(words.quotationsAbout, {
        count: formatNumber(quotations.length, language),
        name,
      })}
      section={officials.key}
      feed={{ title, address: feed }}
      crumbs={[
        { label: officials.words[language].label, address: site.addressOf(officials.path) },
        { label: official.name, address: official.address },
      ]}
      head={<script src={newsroom.assets.scripts[language].href} defer />}
      introduction={<Follow newsroom={newsroom} feed={feed} about={title} />}
    >
      <p class="said" role="status" />
      <div class="text">
        {quotations.slice(0, longest).map((quotation) => (
          <QuotationFigure settings={site.settings} quotation={quotation} />
        ))}
      </div>
      {quotations.length > longest ? (
        <p class="meta">{fill(words.newestQuotations, { count: longest })}</p>
      ) : null}
    </FixedPage>
  );
}

interface QuotationFigureProps {
  readonly settings: Site["settings"];
  readonly quotation: Quotation;
}

function QuotationFigure({ settings: { words, language }, quotation }: QuotationFigureProps) {
  const { release, id, href, url } = quotation;
  const quoted = wordsOfQuotation(quotation);
  const attribution = attributionOf(quotation);
  const day = formatDay(dayOf(release.date), language);
  return (
    <figure class="quotation" id={id}>
      <blockquote cite={url} lang={release.lang === language ? undefined : release.lang}>
        {quoted.map((paragraph) => (
          <p dir="auto">{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        <Filled
          words={words.quotedIn}
          parts={{
            speaker: <bdi>{attribution}</bdi>,
            day: <MomentText moment={release.date} language={language} />,
            release: (
              <a href={href}>
                <bdi>{release.title}</bdi>
              </a>
            ),
          }}
        />
        <ul class="actions screen-only">
          <DeedButton
            deed="quote"
            label={words.copyQuotation}
            text={`“${quoted.join("\n\n")}” — ${attribution}, ${day}\n${url}`}
          />
        </ul>
      </figcaption>
    </figure>
  );
}
