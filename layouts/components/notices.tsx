import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { type Notice, noticesOf } from "../../src/site/notices.ts";
import { MomentText } from "./moment.tsx";

/** What a reader must know before the text: that it was withdrawn, or what was wrong in it, the newest first. */
export function Notices({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const notices = noticesOf(release);
  if (notices.length === 0) return null;
  return (
    <div class="notices">
      {notices.map((notice) => (
        <NoticeText notice={notice} />
      ))}
      <p>
        <a href={newsroom.addressOf("corrections").href}>Semua ralat</a>
      </p>
    </div>
  );
}

/** One notice with its date. */
export function NoticeText({ notice: { kind, at, text } }: { notice: Notice }) {
  return (
    <p>
      <strong>{kind === "withdrawal" ? "Siaran ini ditarik" : "Ralat"}</strong>, <MomentText moment={at} />:{" "}
      <bdi>{text}</bdi>
    </p>
  );
}
