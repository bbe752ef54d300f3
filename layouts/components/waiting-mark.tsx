import type { Moment } from "../../src/base/date.ts";
import type { Release } from "../../src/site/model.ts";
import { MomentText } from "./moment.tsx";

/** Tells on a preview that a release is not published yet; on a published page there is nothing to tell. */
export function WaitingMark({ release: { isDraft, embargo }, now }: { release: Release; now: Moment }) {
  const isWaiting = embargo !== undefined && embargo.instant > now.instant;
  if (!isDraft && !isWaiting) return null;
  return (
    <p class="waiting">
      <strong>{isDraft ? "Draf, belum terbit" : "Menunggu embargo"}</strong>
      {isWaiting ? (
        <>
          {isDraft ? "; embargo sampai " : " sampai "}
          <MomentText moment={embargo} />
        </>
      ) : null}
    </p>
  );
}
