import { formatDay } from "../base/date.ts";
import type { DoctorFinding } from "./finding.ts";

/**
 * The last day on which a version of Node.js gets fixes.
 * Source: Node.js Release Working Group, `schedule.json` of github.com/nodejs/Release.
 */
const lastDays: ReadonlyMap<number, string> = new Map([
  [20, "2026-04-30"],
  [22, "2027-04-30"],
  [24, "2028-04-30"],
]);

export interface NodeOptions {
  /** The range of versions that the program needs, such as `>=20.19`. */
  readonly needed: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Of the Node.js that runs. */
  readonly version?: string;
}

/** Says of the Node.js that runs the program when it is too old for it, or gets no fixes any more. */
export function checkNode({ needed, now, version = process.versions.node }: NodeOptions): DoctorFinding[] {
  const [major = 0, minor = 0] = partsOf(version);
  const [wantedMajor = 0, wantedMinor = 0] = partsOf(needed);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    const message = {
      id: `Node.js ${version} terlalu lama untuk Siaran`,
      en: `Node.js ${version} is too old for Siaran`,
    };
    const hint = { id: `Pasang Node.js ${needed}`, en: `Install Node.js ${needed}` };
    return [{ level: "problem", message, hint }];
  }
  const lastDay = lastDays.get(major);
  if (lastDay === undefined || new Date(now).toISOString().slice(0, 10) <= lastDay) return [];
  return [
    {
      level: "advice",
      message: {
        id: `Node.js ${major} tidak lagi mendapat perbaikan keamanan sejak ${formatDay(lastDay)}`,
        en: `Node.js ${major} has had no security fixes since ${formatDay(lastDay, "en")}`,
      },
      hint: {
        id: "Pasang versi LTS dari nodejs.org; build juga menjadi lebih cepat",
        en: "Install the LTS version from nodejs.org; builds become faster too",
      },
    },
  ];
}

function partsOf(version: string): number[] {
  return version.match(/\d+/g)?.map(Number) ?? [];
}
