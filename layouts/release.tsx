import { dayOf, monthName } from "../src/date.ts";
import type { Release } from "../src/model.ts";
import type { Newsroom } from "../src/newsroom.ts";
import { monthPath, yearPath } from "../src/paths.ts";
import { Breadcrumbs } from "./components/breadcrumbs.tsx";
import { EventDates } from "./components/event-dates.tsx";
import { MomentText } from "./components/moment.tsx";
import { Shell } from "./shell.tsx";

/** A release with everything a reader, a journalist and an archivist need. */
export function ReleasePage({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const year = Number(dayOf(release.date).slice(0, 4));
  const month = Number(dayOf(release.date).slice(5, 7));
  const period = { year: site.addressOf(yearPath(year)), month: site.addressOf(monthPath(year, month)) };
  return (
    <Shell
      newsroom={newsroom}
      title={release.title}
      description={release.summary}
      address={release.address}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      section="archive"
      kind="article"
      hidden={release.withdrawal !== undefined}
    >
      <Breadcrumbs
        crumbs={[
          { label: "Beranda", address: site.home },
          { label: "Siaran", address: newsroom.addressOf("archive") },
          ...(release.withdrawal
            ? []
            : [
                { label: String(year), address: period.year },
                { label: monthName(month), address: period.month },
              ]),
        ]}
      />
      <article class="release" lang={release.lang === "id" ? undefined : release.lang}>
        <header class="head">
          <p class="kicker">
            {release.cities.map((city) => (
              <a key={city.id} href={city.address.href}>
                {city.fullName}
              </a>
            ))}
          </p>
          <h1>{release.title}</h1>
          <p class="summary">{release.summary}</p>
          <p class="meta">
            {release.dateline}, <MomentText moment={release.date} />
            {release.number ? <> · Nomor {release.number}</> : null}
            {release.byline ? <> · {release.byline}</> : null}
          </p>
        </header>
        <Notices release={release} />
        <Photos release={release} />
        {/* The Markdown renderer escapes all text and refuses raw HTML and foreign schemes. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made by our own Markdown renderer */}
        <div class="text" dangerouslySetInnerHTML={{ __html: release.html() }} />
        <Attachments release={release} />
      </article>
      <aside class="about" aria-label="Tentang siaran ini">
        <Officials release={release} />
        <Events release={release} />
        <Origin release={release} />
      </aside>
    </Shell>
  );
}

function Notices({ release }: { release: Release }) {
  const { withdrawal, corrections } = release;
  if (!withdrawal && corrections.length === 0) return null;
  return (
    <div class="notices">
      {withdrawal ? (
        <p class="withdrawn">
          <strong>Siaran ini ditarik</strong> pada <MomentText moment={withdrawal.at} />: {withdrawal.reason}
        </p>
      ) : null}
      {corrections.map(({ at, note }) => (
        <p key={note}>
          <strong>Ralat</strong>, <MomentText moment={at} />: {note}
        </p>
      ))}
    </div>
  );
}

function Photos({ release }: { release: Release }) {
  return (
    <>
      {release.photos.map(({ address, alt, caption, credit }, index) => (
        <figure key={address.path}>
          <img src={address.href} alt={alt} loading={index === 0 ? undefined : "lazy"} />
          {caption || credit ? (
            <figcaption>
              {caption} {credit ? <small>Foto: {credit}</small> : null}
            </figcaption>
          ) : null}
        </figure>
      ))}
    </>
  );
}

function Attachments({ release }: { release: Release }) {
  if (release.attachments.length === 0) return null;
  return (
    <section class="attachments">
      <h2 class="label">Lampiran</h2>
      <ul>
        {release.attachments.map(({ address, title, file, size }) => (
          <li key={address.path}>
            <a href={address.href}>{title}</a>{" "}
            <small>
              {(file.split(".").at(-1) ?? "").toUpperCase()}, {formatSize(size)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Officials({ release }: { release: Release }) {
  if (release.participants.length === 0) return null;
  return (
    <section class="people">
      <h2 class="label">Pejabat</h2>
      <ul>
        {release.participants.map(({ official, office }) => (
          <li key={official.id}>
            <a href={official.address.href}>{official.name}</a>
            {office ? <span>{office}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Events({ release }: { release: Release }) {
  if (release.events.length === 0) return null;
  return (
    <section class="people">
      <h2 class="label">Acara</h2>
      <ul>
        {release.events.map((event) => (
          <li key={event.id}>
            <a href={event.address.href}>{event.name}</a>
            <EventDates event={event} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Origin({ release: { source, contact } }: { release: Release }) {
  return (
    <section class="origin">
      {source ? (
        <p>
          Sumber:{" "}
          {source.url ? (
            <a href={source.url} rel="external">
              {source.name}
            </a>
          ) : (
            source.name
          )}
        </p>
      ) : null}
      {contact ? (
        <p>
          Kontak media: {contact.name}
          {contact.phone ? (
            <>
              {", "}
              <a href={`tel:${contact.phone.replace(/[^+\d]/g, "")}`}>{contact.phone}</a>
            </>
          ) : null}
          {contact.email ? (
            <>
              {", "}
              <a href={`mailto:${contact.email}`}>{contact.email}</a>
            </>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

/** Bytes in words, with the decimal comma of Indonesian. */
function formatSize(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}
