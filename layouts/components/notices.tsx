import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { correctedRelease, type Notice, noticesOf } from "../../src/site/notices.ts";
import { MomentText } from "./moment.tsx";
import { Title } from "./whole.tsx";

/** What a reader must know before the text: that it was withdrawn, or what was wrong in it, the newest first. */
export function Notices({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { site } = newsroom;
  const notices = noticesOf(site, release);
  const corrected = correctedRelease(site, release);
  if (notices.length === 0 && !corrected) return null;
  return (
    <div class="notices">
      {notices.map((notice) => (
        <NoticeText notice={notice} />
      ))}
      {corrected ? (
        <p>
          <strong>Ralat atas siaran</strong> <ReleaseLink release={corrected} />
        </p>
      ) : null}
      <p>
        <a href={newsroom.addressOf("corrections").href}>Semua ralat</a>
      </p>
    </div>
  );
}

/** One notice with its date. */
export function NoticeText({ notice }: { notice: Notice }) {
  return (
    <p>
      <strong>{notice.kind === "withdrawal" ? "Siaran ini ditarik" : "Ralat"}</strong>,{" "}
      <MomentText moment={notice.at} />:{" "}
      {notice.kind === "release" ? (
        <>
          lihat siaran <ReleaseLink release={notice.by} />
        </>
      ) : (
        <bdi>{notice.text}</bdi>
      )}
    </p>
  );
}

function ReleaseLink({ release }: { release: Release }) {
  return (
    <a href={release.address.href}>
      <Title of={release} />
    </a>
  );
}
