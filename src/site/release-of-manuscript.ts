import { type Address, parseAliasPath } from "../base/address.ts";
import { type Day, latestMoment, type Moment } from "../base/date.ts";
import { releasePath, yearInPath } from "../base/paths.ts";
import type { ReleaseKind } from "../base/release-kinds.ts";
import { onceFor, rememberLast } from "../base/remember.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import { type City, city } from "../indexes/city.ts";
import { type Event, event } from "../indexes/event.ts";
import type { Entry, IndexKind, Mention, Thing } from "../indexes/index-kind.ts";
import { official } from "../indexes/official.ts";
import { topic } from "../indexes/topic.ts";
import { assetFile } from "../pictures/asset.ts";
import type { Card } from "./card.ts";
import { linkPhotoCard, linkPhotos } from "./link-pictures.ts";
import { findNamed } from "./link-registry.ts";
import type { Linking } from "./link-release.ts";
import type { Attachment, Participant, Photo, Release, ReleaseText } from "./model.ts";
import { namedThings } from "./named-things.ts";
import { releaseFingerprint } from "./release-fingerprint.ts";
import { ManuscriptText } from "./release-text.ts";

const none: readonly never[] = [];

/** What a release cannot do without, beside its manuscript. */
interface Known {
  readonly title: string;
  readonly summary: string;
  /** In the zone in which it is shown. */
  readonly date: Moment;
  /** Of `date`. */
  readonly day: Day;
  /** Where its page is, if not at the place that its day and its name give it. */
  readonly path?: string;
}

/**
 * A manuscript seen through the registry. What it leads to is looked up when it is asked for: an archive has many
 * releases, each leads to many things, and most of them are on a page that nobody makes now.
 */
export class ReleaseOfManuscript implements Release {
  readonly manuscript: Manuscript;
  readonly linking: Linking;
  readonly title: string;
  readonly summary: string;
  readonly date: Moment;
  readonly day: Day;
  readonly photos: readonly Photo[];
  readonly attachments: readonly Attachment[];
  readonly #at: string | undefined;

  constructor(manuscript: Manuscript, { title, summary, date, day, path }: Known, linking: Linking) {
    this.manuscript = manuscript;
    this.#at = path;
    this.linking = linking;
    const { keys, withdrawal } = manuscript;
    this.title = title;
    // Of a withdrawn release nothing is shown any more but that it was.
    this.summary = withdrawal?.reason ?? summary;
    this.date = date;
    this.day = day;
    this.photos = keys.photos && !withdrawal ? linkPhotos(manuscript, this.#pictures) : none;
    this.attachments = keys.attachments && !withdrawal ? this.#linkAttachments() : none;
  }

  get file(): string {
    return this.manuscript.file;
  }

  get digest(): string {
    return this.manuscript.digest;
  }

  get slug(): string {
    return this.manuscript.slug;
  }

  get id(): string {
    // Who subscribes knows a release that was renamed by the address under which it was issued.
    const former = this.aliases.map(parseAliasPath).find((path) => path !== undefined && yearInPath(path));
    const path = former ?? this.#path;
    return `tag:${hostOf(this.linking.settings)},${yearInPath(path) ?? this.day.slice(0, 4)}:${path}`;
  }

  get address(): Address {
    return this.linking.addressOf(this.#path);
  }

  get modified(): Moment {
    const { updated, corrections, withdrawal } = this.manuscript;
    if (!updated && corrections.length === 0 && !withdrawal) return this.date;
    const moments = [this.date, updated, ...corrections.map(({ at }) => at), withdrawal?.at];
    return latestMoment(moments) ?? this.date;
  }

  get cities(): readonly City[] {
    return this.things(city);
  }

  get events(): readonly Event[] {
    return this.things(event);
  }

  get participants(): readonly Participant[] {
    return participantsOf(this);
  }

  things<T extends Thing>(index: IndexKind<Entry, T>): readonly T[] {
    return namedThings(this, index).map(({ thing }) => thing);
  }

  mentions<T extends Thing>(index: IndexKind<Entry, T>): readonly Mention<T>[] {
    return namedThings(this, index).map(({ thing, as }) => ({
      thing,
      note: index.noteIn?.(thing, this.day, as),
    }));
  }

  get dateline(): string {
    return this.manuscript.keys.dateline ?? this.cities[0]?.name ?? "";
  }

  get kind(): ReleaseKind {
    return this.manuscript.keys.kind ?? "siaran";
  }

  get claim(): string | undefined {
    return this.manuscript.withdrawal ? undefined : this.manuscript.keys.claim;
  }

  get figures(): Release["figures"] {
    return this.manuscript.withdrawal ? none : (this.manuscript.keys.figures ?? none);
  }

  get number(): string | undefined {
    return this.manuscript.keys.number;
  }

  get byline(): string | undefined {
    return this.manuscript.withdrawal ? undefined : this.manuscript.keys.byline;
  }

  get source(): Release["source"] {
    return this.manuscript.withdrawal ? undefined : this.manuscript.keys.source;
  }

  get contact(): Release["contact"] {
    const { contacts } = this.linking.settings;
    const [first] = contacts.values();
    return contacts.get(this.manuscript.keys.contact ?? "") ?? first;
  }

  get topics(): readonly string[] {
    return topicsOf(this);
  }

  get card(): Card | undefined {
    const { keys, withdrawal } = this.manuscript;
    return keys.photos && !withdrawal ? linkPhotoCard(this.manuscript, this.#pictures) : undefined;
  }

  get corrections(): Release["corrections"] {
    return this.manuscript.withdrawal ? none : this.manuscript.corrections;
  }

  get withdrawal(): Release["withdrawal"] {
    return this.manuscript.withdrawal;
  }

  get isDraft(): boolean {
    return this.manuscript.keys.status === "draft";
  }

  get embargo(): Moment | undefined {
    return this.manuscript.embargo;
  }

  get speakers(): readonly string[] {
    return this.manuscript.withdrawal ? none : this.manuscript.speakers;
  }

  get corrects(): string | undefined {
    return this.manuscript.withdrawal ? undefined : this.manuscript.keys.corrects;
  }

  get aliases(): readonly string[] {
    return this.manuscript.keys.aliases ?? none;
  }

  get lang(): Release["lang"] {
    return this.manuscript.keys.lang ?? this.linking.settings.language;
  }

  get original(): string | undefined {
    return this.manuscript.keys.translationOf;
  }

  get text(): ReleaseText {
    return this.manuscript.withdrawal ? noText : textOf(this);
  }

  get information(): Release["information"] {
    return this.manuscript.keys.ppid;
  }

  get fingerprint(): string {
    return releaseFingerprint(this.manuscript, this);
  }

  get #path(): string {
    return this.#at ?? releasePath(this.day, this.manuscript.slug);
  }

  get #pictures() {
    const { assets, addressOf } = this.linking;
    return { assets, base: this.#path, addressOf };
  }

  /** One that is missing has been reported. */
  #linkAttachments(): Attachment[] {
    const { assets, addressOf } = this.linking;
    return (this.manuscript.keys.attachments ?? none).flatMap((attachment): Attachment[] => {
      const asset = assets.get(assetFile(this.manuscript.file, attachment.file));
      return asset
        ? [{ ...attachment, address: addressOf(this.#path + attachment.file), size: asset.size }]
        : [];
    });
  }
}

/** One page asks for the participants of one release in many places. */
const participantsOf = rememberLast((release: ReleaseOfManuscript): readonly Participant[] =>
  release.mentions(official).map(({ thing, note }) => ({ official: thing, office: note })),
);

/** Names of registered topics and the other words, in the order in which they were written. */
function topicsOf({ manuscript, linking }: ReleaseOfManuscript): readonly string[] {
  const words = manuscript.keys.references[topic.key] ?? none;
  return words.map(({ id }) => findNamed(linking.registry, topic, id)?.name ?? id);
}

const noText: ReleaseText = {
  html: () => "",
  feedHtml: () => "",
  plainText: () => "",
  printedText: () => "",
  quotations: () => none,
};

/** Pages ask one release for its text in several forms before they go on to the next. */
const textOf = rememberLast(
  (release: ReleaseOfManuscript) => new ManuscriptText(release.manuscript, release, release.linking),
);

/** The site's host, of which the ids of releases are part. Parsing an address takes as long as the rest of the id. */
const hostOf = onceFor(({ url }: SiteSettings) => new URL(url).hostname);
