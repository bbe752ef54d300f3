import { formatPartialDate } from "../src/date.ts";
import type { HeldOffice, ListingPage, Subject } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { ListingPageLayout } from "./components/listing-page.tsx";

/** An official's index: the offices through time and the releases. */
export function OfficialPage({
  newsroom,
  page,
}: {
  newsroom: Newsroom;
  page: ListingPage<Extract<Subject, { kind: "official" }>>;
}) {
  const { official } = page.listing.subject;
  const [office] = official.offices;
  return (
    <ListingPageLayout
      newsroom={newsroom}
      page={page}
      section="officials"
      crumbs={[
        { label: "Beranda", address: newsroom.site.home },
        { label: "Pejabat", address: newsroom.addressOf("officials") },
      ]}
      description={`Siaran pers tentang ${official.name}${office ? `, ${office.title}` : ""}: ${page.listing.releases.length} siaran.`}
      feedAbout={official.name}
      about={
        <>
          {official.fullName === official.name ? null : <p class="full-name">{official.fullName}</p>}
          {official.offices.length === 0 ? null : (
            <section class="offices">
              <h2 class="label">Jabatan</h2>
              <ol>
                {[...official.offices].sort(byBeginning).map((held) => (
                  <li key={`${held.title} ${held.from}`}>
                    <span>{held.city ? <a href={held.city.address.href}>{held.title}</a> : held.title}</span>
                    <small>{period(held)}</small>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      }
    />
  );
}

/** Latest first; offices of unknown dates come last, in the order of the registry. */
function byBeginning(a: HeldOffice, b: HeldOffice): number {
  const [left, right] = [a.from ?? a.to ?? "", b.from ?? b.to ?? ""];
  return left < right ? 1 : left > right ? -1 : 0;
}

function period({ fromText, toText }: HeldOffice): string {
  if (fromText === undefined && toText === undefined) return "masa jabatan belum diketahui";
  if (fromText === undefined) return `sampai ${formatPartialDate(toText ?? "")}`;
  if (toText === undefined) return `sejak ${formatPartialDate(fromText)}`;
  return `${formatPartialDate(fromText)} – ${formatPartialDate(toText)}`;
}
