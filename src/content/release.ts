import { type DateFault, dayOf, type Moment, parseMoment } from "../base/date.ts";
import { digestOf } from "../base/digest.ts";
import { folderOf, nameOf } from "../base/file-path.ts";
import type { Language } from "../base/language.ts";
import { nearest } from "../base/nearest.ts";
import { once, onceFor } from "../base/remember.ts";
import { isSlug, toSlug } from "../base/slug.ts";
import { type Place, placeAt, type Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { indexKinds, isNamed } from "../indexes/table.ts";
import { findImages, findSpeakers } from "../markdown/markdown.ts";
import { mayLinkWithin } from "../markdown/may-link-within.ts";
import { type Asset, assetFile } from "../pictures/asset.ts";
import { checkAttachment, checkPicture } from "../pictures/check-image.ts";
import { checkKeysAnd } from "../yaml/check-keys.ts";
import { readFrontMatter } from "../yaml/front-matter.ts";
import { list, type Reference, reference, type ValueType } from "../yaml/schema.ts";
import type { YamlData } from "../yaml/yaml.ts";
import {
  type Manuscript,
  type OpenRelease,
  type ReleaseFacts,
  type ReleaseKeys,
  unlessEmpty,
} from "./manuscript.ts";
import { releaseSchema } from "./release-schema.ts";

export interface ReleaseOptions {
  /** Zone of dates without an offset. */
  readonly zone: string;
  /** Address of the newsroom, by which links within it are known. */
  readonly siteUrl: string;
  readonly language: Language;
  readonly report: Report;
  /** The indexes whose entries a release can name. */
  readonly indexes?: readonly IndexKind[];
}

/** A release that was read, and its file, which is open still. */
export interface ParsedRelease {
  readonly facts: ReleaseFacts;
  readonly opened: OpenRelease;
}

const summaryLength = { minimum: 40, maximum: 200 };

/**
 * Reads one release and checks all that can be checked without other files.
 * @returns what it says, or `undefined` where the front matter cannot be read at all.
 */
export function parseRelease(source: Source, options: ReleaseOptions): ParsedRelease | undefined {
  const { report, zone } = options;
  const slug = nameOf(source.file).replace(/\.md$/i, "");
  if (!isSlug(slug)) report("slug-invalid", placeAt(source, 0), { slug, better: toSlug(slug) });
  const frontMatter = readFrontMatter(source, report);
  if (!frontMatter) return undefined;
  const { data, body } = frontMatter;
  const keys = readKeys(data, options);

  const readMoment = (
    text: string | undefined,
    ...path: readonly (string | number)[]
  ): Moment | undefined => {
    if (text === undefined) return undefined;
    const moment = parseMoment(text, zone);
    if (!isDateFault(moment)) return moment;
    if (moment === "unreadable") report("date-unreadable", data.place(path), { text, form: "moment" });
    else report("date-impossible", data.place(path), { text });
    return undefined;
  };
  const date = readMoment(keys.date, "date");
  if (date) checkFolder(source, date, data, report);
  const length = keys.summary?.length;
  if (length !== undefined && (length < summaryLength.minimum || length > summaryLength.maximum)) {
    report("summary-length", data.place(["summary"]), { length });
  }
  const corrections = (keys.corrections ?? []).flatMap(({ at, note }, index) => {
    const moment = readMoment(at, "corrections", index, "at");
    return moment ? [{ at: moment, note }] : [];
  });
  return {
    facts: {
      slug,
      keys,
      date,
      updated: readMoment(keys.updated, "updated"),
      embargo: readMoment(keys.embargo, "embargo"),
      corrections: unlessEmpty(corrections),
      withdrawal: readWithdrawal(keys, readMoment),
      pictures: unlessEmpty(findImages(body).map(({ file }) => file)),
      speakers: unlessEmpty(findSpeakers(body)),
      linksWithin: mayLinkWithin(body, options.siteUrl),
      bodyOffset: frontMatter.bodyOffset,
      digest: digestOf(source.text),
      length: source.text.length,
    },
    opened: { source, data: () => data },
  };
}

/** The keys that every release may have, and one for each index. */
function readKeys(data: YamlData, { indexes = indexKinds, language, report }: ReleaseOptions): ReleaseKeys {
  const { keys, further } = checkKeysAnd(releaseSchema, namingKeys(indexes), { data, language, report });
  return { ...keys, references: further };
}

/** The keys under which a release names entries of indexes. Making a schema takes longer than checking with it. */
const namingKeys = onceFor(
  (indexes: readonly IndexKind[]): Readonly<Record<string, ValueType<Reference[] | undefined>>> =>
    Object.fromEntries(
      indexes
        .filter(isNamed)
        .map(({ key, required }) => [key, required ? list(reference).min(1) : list(reference).optional()]),
    ),
);

function readWithdrawal(
  { status }: ReleaseKeys,
  readMoment: (text: string, ...path: readonly string[]) => Moment | undefined,
): Manuscript["withdrawal"] {
  if (typeof status !== "object" || !("withdrawn" in status)) return undefined;
  const { reason, at } = status.withdrawn;
  const moment = readMoment(at, "status", "withdrawn", "at");
  return moment && { reason, at: moment };
}

/** The folder repeats the date so that staff find a release by it; a different one is likely a slip in either. */
function checkFolder(source: Source, date: Moment, data: YamlData, report: Report): void {
  const match = /^(.*?)(\d{4})\/(\d{2})\/[^/]+$/.exec(source.file);
  if (!match) return;
  const [, root = "", year, month] = match;
  const expected = dayOf(date).slice(0, 7).replace("-", "/");
  if (`${year}/${month}` !== expected) {
    report("folder-date", data.place(["date"]), {
      folder: folderOf(source.file),
      expected: `${root}${expected}`,
    });
  }
}

/** Checks the photos and attachments that a release names against the files beside it. */
export function checkAssets(
  manuscript: Manuscript,
  { assets, report }: Pick<ReleaseOptions, "report"> & { readonly assets: ReadonlyMap<string, Asset> },
): void {
  const { file: releaseFile, keys } = manuscript;
  const folder = `${folderOf(releaseFile)}/`;
  const neighbours = once(() =>
    [...assets.keys()].filter((file) => file.startsWith(folder)).map((file) => nameOf(file)),
  );
  const check = (name: string, place: () => Place) => {
    if (assets.has(assetFile(releaseFile, name))) return;
    report("asset-missing", place(), { file: name, near: nearest(name, neighbours()) });
  };
  keys.photos?.forEach(({ file }, index) => {
    const place = () => manuscript.data.place(["photos", index, "file"]);
    check(file, place);
    checkPicture(file, assets.get(assetFile(releaseFile, file)), place, report);
  });
  keys.attachments?.forEach(({ file }, index) => {
    const place = () => manuscript.data.place(["attachments", index, "file"]);
    check(file, place);
    checkAttachment(file, assets.get(assetFile(releaseFile, file)), place, report);
  });
  if (manuscript.pictures.length > 0) checkPictures(manuscript, check, { assets, report });
}

/** Characters from the beginning of a paragraph, or from the picture before, to a picture. */
const farthest = 5000;

function checkPictures(
  { file: releaseFile, source, body, bodyOffset }: Manuscript,
  check: (name: string, place: () => Place) => void,
  { assets, report }: Parameters<typeof checkAssets>[1],
): void {
  const starts = lineStartsOf(body);
  let searched = 0;
  for (const image of findImages(body)) {
    const before = starts[image.line] ?? 0;
    const from = Math.max(before, searched);
    const opening = body.slice(from, from + farthest).indexOf(`](${image.file}`);
    // A name that Markdown had to escape is not found as it stands; its paragraph is near enough.
    const at = opening === -1 ? before : from + opening + "](".length;
    searched = at;
    const place = () => placeAt(source, bodyOffset + at, bodyOffset + at + image.file.length);
    if (image.alt === "") report("photo-alt", place(), { file: image.file });
    if (isFileName(image.file)) {
      check(image.file, place);
      checkPicture(image.file, assets.get(assetFile(releaseFile, image.file)), place, report);
    } else report("asset-name", place(), { file: image.file });
  }
}

function isFileName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]*$/i.test(name) && !name.includes("..");
}

function isDateFault(moment: Moment | DateFault): moment is DateFault {
  return typeof moment === "string";
}

function lineStartsOf(text: string): number[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const own = start;
    start += line.length + 1;
    return own;
  });
}
