import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { MomentText } from "./moment.tsx";

/** Findings that are shown at once; who has mended these sees the others. */
const shownFindings = 10;

/**
 * Tells on a preview that a release is not published yet, or dated later than now, and what it still lacks. On a
 * published page there is nothing to tell.
 */
export function WaitingMark({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  if (!newsroom.isPreview) return null;
  const { now } = newsroom.site;
  const { isDraft, embargo, date } = release;
  const isWaiting = embargo !== undefined && embargo.instant > now.instant;
  const isAhead = date.instant > now.instant;
  if (!isDraft && !isWaiting && !isAhead) return null;
  return (
    <aside class="waiting" aria-label="Belum terbit" lang="id">
      <p>
        <strong>
          {isDraft ? "Draf, belum terbit" : isWaiting ? "Menunggu embargo" : "Tanggalnya belum tiba"}
        </strong>
        {isWaiting ? (
          <>
            {isDraft ? "; embargo sampai " : " sampai "}
            <MomentText moment={embargo} language="id" />
          </>
        ) : null}
        {isAhead && !isWaiting ? (
          <>
            {isDraft ? "; bertanggal " : ": "}
            <MomentText moment={date} language="id" />
          </>
        ) : null}
      </p>
      <Missing newsroom={newsroom} file={release.file} />
    </aside>
  );
}

/** What the checker finds in the file of a release, by line. */
function Missing({ newsroom, file }: { newsroom: Newsroom; file: string }) {
  const findings = newsroom.faults.filter(({ place }) => place.file === file);
  if (findings.length === 0) return null;
  return (
    <>
      <p>Yang masih perlu dilihat:</p>
      <ul>
        {findings.slice(0, shownFindings).map(({ place, message, hint }) => (
          <li>
            Baris {place.line}: {message}.{hint ? ` ${hint}.` : null}
          </li>
        ))}
        {findings.length > shownFindings ? <li>dan {findings.length - shownFindings} lagi</li> : null}
      </ul>
    </>
  );
}
