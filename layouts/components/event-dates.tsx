import { formatDayRange } from "../../src/base/date.ts";
import type { Event } from "../../src/site/model.ts";

const statusWords = { scheduled: "", postponed: " (ditunda)", cancelled: " (dibatalkan)" } as const;

/** The days of an event in words. */
export function EventDates({ event }: { event: Event }) {
  const { start, end = start, status } = event;
  if (start === undefined || end === undefined)
    return <span>Tanggal belum diketahui{statusWords[status]}</span>;
  return (
    <span>
      <time datetime={start}>{formatDayRange(start, end)}</time>
      {statusWords[status]}
    </span>
  );
}
