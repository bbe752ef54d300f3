import { dayOf, formatPartialDate } from "../src/base/date.ts";
import { formatNumber } from "../src/base/format-number.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { officeOn } from "../src/site/appointments.ts";
import type { HeldOffice, ListingPage, Official, Site, Subject } from "../src/site/model.ts";
import { officesThroughTime, presentOffice } from "../src/site/offices.ts";
import { ListingPageLayout } from "./components/listing-page.tsx";
import { Portrait } from "./components/portrait.tsx";

/** An official's index: the offices through time and the releases. */
export function OfficialPage({
  newsroom,
  page,
}: {
  newsroom: Newsroom;
  page: ListingPage<Extract<Subject, { kind: "official" }>>;
}) {
  const { official } = page.listing.subject;
  const { site } = newsroom;
  const office = presentOffice(official, site);
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="officials"
      crumbs={[
        { label: "Beranda", address: site.home },
        { label: "Pejabat", address: newsroom.addressOf("officials") },
      ]}
      description={`Siaran pers tentang ${official.name}${office ? `, ${office.title}` : ""}: ${formatNumber(page.listing.releases.length)} siaran.`}
      feedAbout={official.name}
      kicker="Pejabat"
      about={
        <div class="person">
          <Portrait official={official} large />
          <div>
            {official.fullName === official.name ? null : <p class="summary">{official.fullName}</p>}
            <Offices official={official} site={site} />
          </div>
        </div>
      }
    />
  );
}

/** Offices on a line of time; the one held now stands out, where its dates are known. */
function Offices({ official, site }: { official: Official; site: Site }) {
  const offices = officesThroughTime(official);
  if (offices.length === 0) return null;
  const today = officeOn(official.offices, dayOf(site.now));
  const present = today.kind === "held" ? today.office : undefined;
  return (
    <section aria-labelledby="s-jabatan">
      <h2 id="s-jabatan" class="visually-hidden">
        Jabatan
      </h2>
      <ol class="timeline">
        {offices.map((held) => (
          <li class={held === present && held.from ? "held" : undefined}>
            {held.city ? <a href={held.city.address.href}>{held.title}</a> : held.title}
            <small>{period(held)}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}

function period({ fromText, toText }: HeldOffice): string {
  if (fromText === undefined && toText === undefined) return "masa jabatan belum diketahui";
  if (fromText === undefined) return `sampai ${formatPartialDate(toText ?? "")}`;
  if (toText === undefined) return `sejak ${formatPartialDate(fromText)}`;
  return `${formatPartialDate(fromText)} – ${formatPartialDate(toText)}`;
}
