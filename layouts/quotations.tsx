import { dayOf, formatDay } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import { official as officials } from "../src/indexes/official.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import {
  attributionOf,
  type Quotation,
  type QuotationList,
  wordsOfQuotation,
} from "../src/site/quotations.ts";
import { DeedButton } from "./components/deed-button.tsx";
import { FixedPage } from "./components/fixed-page.tsx";
import { Follow } from "./components/follow.tsx";
import { MomentText } from "./components/moment.tsx";

/** Quotations on one page; older ones are found through the search and in their releases. */
const longest = 100;

/** What an official said in releases, the newest first, each with its place and ready to be taken over. */
export function QuotationsPage({ newsroom, list }: { newsroom: Newsroom; list: QuotationList }) {
  const { official, address, feed, quotations } = list;
  const { site } = newsroom;
  const title = `Kutipan ${official.name}`;
  return (
    <FixedPage
      newsroom={newsroom}
      address={address}
      title={title}
      description={`${formatNumber(quotations.length)} kutipan ${official.name} dalam siaran pers, dengan tanggal dan sumbernya.`}
      section={officials.key}
      feed={{ title, address: feed }}
      crumbs={[
        { label: officials.words.label, address: site.addressOf(officials.path) },
        { label: official.name, address: official.address },
      ]}
      head={<script src={newsroom.assets.script.href} defer />}
      introduction={<Follow newsroom={newsroom} feed={feed} about={title} />}
    >
      <p class="said" role="status" />
      <div class="text">
        {quotations.slice(0, longest).map((quotation) => (
          <QuotationFigure quotation={quotation} />
        ))}
      </div>
      {quotations.length > longest ? <p class="meta">{longest} kutipan terbaru.</p> : null}
    </FixedPage>
  );
}

function QuotationFigure({ quotation }: { quotation: Quotation }) {
  const { release, id, href, url } = quotation;
  const words = wordsOfQuotation(quotation);
  const attribution = attributionOf(quotation);
  const day = formatDay(dayOf(release.date));
  return (
    <figure class="quotation" id={id}>
      <blockquote cite={url} lang={release.lang === "id" ? undefined : release.lang}>
        {words.map((paragraph) => (
          <p dir="auto">{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        <bdi>{attribution}</bdi>, <MomentText moment={release.date} />, dalam{" "}
        <a href={href}>
          <bdi>{release.title}</bdi>
        </a>
        <ul class="actions screen-only">
          <DeedButton
            deed="quote"
            label="Salin kutipan"
            text={`“${words.join("\n\n")}” — ${attribution}, ${day}\n${url}`}
          />
        </ul>
      </figcaption>
    </figure>
  );
}
