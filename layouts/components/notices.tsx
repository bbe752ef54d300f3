import type { Release } from "../../src/site/model.ts";
import { MomentText } from "./moment.tsx";

/** What a reader must know before the text: that it was withdrawn, or what was wrong in it. */
export function Notices({ release: { withdrawal, corrections } }: { release: Release }) {
  if (!withdrawal && corrections.length === 0) return null;
  return (
    <div class="notices">
      {withdrawal ? (
        <p>
          <strong>Siaran ini ditarik</strong> pada <MomentText moment={withdrawal.at} />: {withdrawal.reason}
        </p>
      ) : null}
      {corrections.map(({ at, note }) => (
        <p>
          <strong>Ralat</strong>, <MomentText moment={at} />: {note}
        </p>
      ))}
    </div>
  );
}
