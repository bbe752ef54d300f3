import type { Day } from "../base/date.ts";
import type { HostName } from "../content/host-setting.ts";
import type { CiName } from "../host/ci-parts.ts";
import type { Region } from "../regions/regions.ts";

/** What there is to be known before a newsroom can be begun. */
export interface InitAnswers {
  /** The regions that it tells of, that of the office first. */
  readonly regions: readonly [Region, ...Region[]];
  readonly title: string;
  readonly short: string;
  /** Where it will be published. */
  readonly url: string;
  /** The name of the office. */
  readonly publisher: string;
  readonly email?: string;
  /** `#rrggbb`. */
  readonly accent?: string;
  readonly emblem?: Emblem;
  /** What will serve the site; absent where that is not known yet. */
  readonly host?: HostName;
  /** Where the repository will be, whose host can check, build and publish. */
  readonly ci?: CiName;
  readonly today: Day;
}

/** The emblem of the region. */
export interface Emblem {
  /** Name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file of a new newsroom. */
export interface NewFile {
  /** Relative to the folder of the newsroom. */
  readonly path: string;
  readonly content: string | Uint8Array;
}
