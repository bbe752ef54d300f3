import type { Language } from "../base/language.ts";
import type { PictureProgress } from "../build/build.ts";

/** Where progress is shown: standard error, or what stands for it. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Milliseconds between two sights of the progress: a bar moves, a log must not fill up. */
const pause = { terminal: 100, log: 10_000 } as const;
const barLength = 20;

/**
 * Shows how far the making of pictures is: on a terminal a bar in one line that goes when all are done, elsewhere a
 * line every ten seconds.
 * @param clock milliseconds that only go forward.
 */
export function showPictureProgress(
  stream: ProgressStream,
  language: Language,
  clock: () => number,
): (progress: PictureProgress) => void {
  const start = clock();
  const isTerminal = stream.isTTY === true;
  let shown = start;
  return ({ done, of }) => {
    const now = clock();
    if (isTerminal && done === of) stream.write("\r\u001B[K");
    if (done === of || now - shown < (isTerminal ? pause.terminal : pause.log)) return;
    shown = now;
    const words = progressWords({ done, of, seconds: (now - start) / 1000 }, language);
    stream.write(isTerminal ? `\r\u001B[K${barOf(done / of)} ${words}` : `${words}\n`);
  };
}

function barOf(share: number): string {
  const full = Math.round(share * barLength);
  return `[${"#".repeat(full)}${".".repeat(barLength - full)}]`;
}

/** `Gambar 34 dari 120, 12 per detik, kira-kira 8 detik lagi`. */
function progressWords(
  { done, of, seconds }: PictureProgress & { readonly seconds: number },
  language: Language,
): string {
  const rate = done / seconds;
  const perSecond = rate >= 10 ? Math.round(rate) : Math.round(rate * 10) / 10;
  const [a, b, speed] = [done, of, perSecond].map((number) =>
    String(number).replace(".", language === "id" ? "," : "."),
  );
  const left = done === 0 ? undefined : Math.ceil((of - done) / rate);
  const parts =
    language === "id"
      ? [
          `Gambar ${a} dari ${b}`,
          `${speed} per detik`,
          left && `kira-kira ${waitingTime(left, language)} lagi`,
        ]
      : [`Picture ${a} of ${b}`, `${speed} a second`, left && `about ${waitingTime(left, language)} left`];
  return parts.filter(Boolean).join(", ");
}

function waitingTime(seconds: number, language: Language): string {
  const [unit, plural] = seconds < 90 ? ["detik", "seconds"] : ["menit", "minutes"];
  const count = seconds < 90 ? seconds : Math.ceil(seconds / 60);
  return `${count} ${language === "id" ? unit : plural}`;
}
