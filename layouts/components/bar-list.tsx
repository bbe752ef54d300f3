import { formatNumber } from "../../src/base/format-number.ts";
import type { Site } from "../../src/site/model.ts";
import { nounOfReleases } from "../../src/site/releases-in-number.ts";
import type { Count } from "../../src/site/statistics.ts";
import { Whole } from "./whole.tsx";

export interface BarListProps {
  readonly counts: readonly Count[];
  /** Of the longest bar. */
  readonly most: number;
  readonly settings: Site["settings"];
}

/**
 * Counts as a list whose lines end in bars: chart and figures in one, for every eye, reader and width. The bars are
 * SVG without text, so that they stretch; where there is no room for one beside its name it goes below it.
 */
export function BarList({ counts, most, settings: { words, language } }: BarListProps) {
  return (
    <ol class="bars">
      {counts.map(({ label, address, count }) => (
        <li>
          <a href={address.href}>
            <bdi>
              <Whole words={label} />
            </bdi>
          </a>
          <span class="count">
            {formatNumber(count, language)}
            <span class="visually-hidden"> {nounOfReleases(count, words)}</span>
          </span>
          <svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
            <rect width={round((count / Math.max(1, most)) * 100)} height="1" />
          </svg>
        </li>
      ))}
    </ol>
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
