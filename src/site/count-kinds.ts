import type { ReleaseKind } from "../base/release-kinds.ts";
import { releaseKindNames } from "../base/release-kinds.ts";
import { onceFor } from "../base/remember.ts";
import type { Site } from "./model.ts";

/** How many releases of each kind there are that is no ordinary release, in the order of their names; kinds without any are left out. */
export const countKinds = onceFor(({ releases }: Site): ReadonlyMap<ReleaseKind, number> => {
  const counts = new Map<ReleaseKind, number>();
  for (const { kind } of releases) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map(
    releaseKindNames.flatMap((name) => {
      const count = counts.get(name);
      return name === "siaran" || count === undefined ? [] : [[name, count] as const];
    }),
  );
});
