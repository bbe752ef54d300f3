import type { AddressOf } from "../base/address.ts";
import type { IsWritten, Registry } from "../content/registry.ts";
import type { Entry, IndexKind, Linker, Thing } from "../indexes/index-kind.ts";
import { type Entries, findThing, type Things, thingsOf } from "../indexes/lookup.ts";
import { type Assets, imageOf } from "../pictures/asset.ts";
import { createPicture, type ImageOutput, pictureOutputs } from "../pictures/picture.ts";

/** The registry with its ids turned into things. */
export interface LinkedRegistry {
  readonly indexes: readonly IndexKind[];
  readonly things: Things;
  readonly isWritten: IsWritten;
}

export interface PortraitOptions {
  /** Folder of the registry, which has a folder for each index, where portraits lie. */
  readonly folder: string;
  readonly assets: Assets;
}

export interface LinkRegistryOptions extends PortraitOptions {
  readonly indexes: readonly IndexKind[];
  /** IANA zone of the newsroom. */
  readonly zone: string;
  readonly addressOf: AddressOf;
}

/** Links entries to those that they name. References that were refused stay out. */
export function linkRegistry({ entries, isWritten }: Registry, options: LinkRegistryOptions): LinkedRegistry {
  const { indexes } = options;
  const linked = linkEntries(entries, options);
  const things = new Map(
    indexes.map((index) => {
      const sorted = linked(index).sort((a, b) => index.compare(a, b));
      return [index.key, new Map(sorted.map((thing) => [thing.id, thing]))];
    }),
  );
  return { indexes, things, isWritten };
}

/** Links each entry once, those that it names before it. A circle of them has been reported; it is cut where it closes. */
function linkEntries(
  entries: Entries,
  { zone, addressOf, folder, assets }: LinkRegistryOptions,
): (index: IndexKind) => Thing[] {
  const known = new Map<Entry, Thing | undefined>();
  const link = (index: IndexKind, id: string): Thing | undefined => {
    const entry = entries.get(index.key)?.get(id);
    if (!entry) return undefined;
    if (!known.has(entry)) {
      known.set(entry, undefined);
      known.set(entry, index.link(entry, linker));
    }
    return known.get(entry);
  };
  const linker: Linker = {
    zone,
    addressOf,
    find: (index, id) => {
      const thing = id === undefined ? undefined : link(index, id);
      return thing && index.isThing(thing) ? thing : undefined;
    },
    all: (index) => linkAll(index).filter((thing) => index.isThing(thing)),
    portraitOf: ({ key, portrait, focus, name, address }) => {
      const from = `${folder}/${key}/${portrait}`;
      const image = portrait === undefined ? undefined : imageOf(assets, from);
      return image && createPicture({ from, image, alt: name, focus, base: address.path, addressOf });
    },
  };
  const linkAll = (index: IndexKind): Thing[] =>
    [...(entries.get(index.key)?.keys() ?? [])].flatMap((id) => link(index, id) ?? []);
  return linkAll;
}

/** The thing that a release means by a word: its id, or for free indexes its name or another spelling of it too. */
export function findNamed<T extends Thing>(
  { things }: LinkedRegistry,
  index: IndexKind<Entry, T>,
  word: string,
): T | undefined {
  const found = findThing(things, index, word);
  if (found || !index.free) return found;
  const wanted = word.toLowerCase();
  return thingsOf(things, index).find(({ name, aliases }) =>
    [name, ...aliases].some((form) => form.toLowerCase() === wanted),
  );
}

/** The files of portraits, which are published beside the pages of their things. */
export function portraitOutputs(
  { indexes, things }: LinkedRegistry,
  { folder, assets }: PortraitOptions,
): ImageOutput[] {
  return indexes.flatMap(({ key }) =>
    [...(things.get(key)?.values() ?? [])].flatMap(({ portrait, address }) => {
      const from = `${folder}/${key}/${portrait?.file}`;
      const image = imageOf(assets, from);
      return portrait && image ? pictureOutputs({ from, image, base: address.path }) : [];
    }),
  );
}
