import { pageSchema } from "../../content/page-schema.ts";
import { releaseSchema } from "../../content/release-schema.ts";
import { siteSchema } from "../../content/site-schema.ts";
import { indexKinds } from "../../indexes/table.ts";
import type { KeyOrder } from "../../yaml/edit/edit-context.ts";
import { keyShapes, type Schema } from "../../yaml/schema.ts";

/** The order of keys in the files that this program writes itself; what is not named here follows. */
const releaseOrder = [
  ...["title", "date", "cities", "officials", "events", "summary", "dateline", "number", "byline"],
  ...["source", "topics", "photos", "attachments", "aliases", "status"],
];

/** Releases: what says that one waits, or what was mended, stands at the end. */
export const orderOfReleases: KeyOrder = inOrderOf(
  [
    ...new Set([
      ...releaseOrder.slice(0, -1),
      ...indexKinds.map(({ key }) => key),
      ...Object.keys(releaseSchema),
    ]),
  ],
  releaseSchema,
);

export const orderOfPages: KeyOrder = inOrderOf(Object.keys(pageSchema), pageSchema);

const siteOrder = inOrderOf(Object.keys(siteSchema), siteSchema);

/** site.yaml. The first of the contacts is the one of all releases that name none. */
export const orderOfSite: KeyOrder = (path) => (path.join(".") === "contacts" ? undefined : siteOrder(path));

/** Entries of any index: their keys have one order for all. */
export const orderOfEntries: KeyOrder = (path) =>
  indexKinds.flatMap(({ schema }) => inOrderOf(Object.keys(schema), schema)(path));

function inOrderOf(keys: readonly string[], schema: Schema): (path: readonly string[]) => readonly string[] {
  const paths = keyShapes(schema).map(({ path }) => path.replaceAll("[]", "").split("."));
  return (path) => {
    if (path.length === 0) return keys;
    const within = paths.filter(
      (steps) => steps.length === path.length + 1 && path.every((step, at) => steps[at] === step),
    );
    return within.map((steps) => steps.at(-1) ?? "");
  };
}
