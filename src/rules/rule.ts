import type { Day } from "../base/date.ts";
import type { Text } from "../base/language.ts";
import type { KnownRegistry } from "../content/known-registry.ts";
import type { Manuscript } from "../content/manuscript.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { MarkdownSource } from "../markdown/source-blocks.ts";
import type { Asset } from "../pictures/asset.ts";
import type { Release, Site } from "../site/model.ts";
import type { DateMention } from "../text/date-mention.ts";
import type { People } from "../text/people.ts";
import type { PlaceMention } from "../text/places.ts";
import type { Quotation } from "../text/quotations.ts";
import type { Quoted } from "../text/quoted.ts";
import type { Span } from "../text/span.ts";
import type { TimeMention } from "../text/times.ts";
import type { ReadingText } from "./reading-text.ts";
import type { ResolvedPerson } from "./resolve-person.ts";
import type { TextSketch } from "./similar-texts.ts";

/** Where a finding is: a stretch of the reading text, a value of the front matter, or a stretch of the source. */
export type Where = Span | { readonly key: readonly (string | number)[] } | { readonly source: Span };

/** What one could write instead. */
export interface Fix {
  readonly text: string;
  /** Whether there can be no doubt, so that it may be applied without a human reading the sentence. */
  readonly certain: boolean;
  /** The stretch of the reading text that it replaces; absent where it is that of the finding. */
  readonly at?: Span;
}

/** Something an editor should look at. */
export interface Finding {
  readonly at: Where;
  /** What is wrong and why. */
  readonly message: Text;
  /** What to write instead. */
  readonly hint: Text;
  readonly fix?: Fix;
}

/** A release as rules see it. What is found in its text is looked for once, when the first rule asks. */
export interface CheckedRelease {
  readonly release: Release;
  readonly manuscript: Manuscript;
  /** The day of the release in its own zone. */
  readonly day: Day;
  readonly text: ReadingText;
  readonly known: KnownRegistry;
  /** The runs of letters and digits of the text. */
  readonly words: readonly Span[];
  /** The paragraphs, headings and items of the body, in order. */
  readonly paragraphs: readonly Span[];
  /** The text in lower case; as long as the text. */
  readonly lower: string;
  readonly dates: readonly DateMention[];
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  readonly people: People;
  /** The people of the text with what the register knows of them. */
  readonly resolved: readonly ResolvedPerson[];
  readonly quotations: readonly Quotation[];
  readonly quoted: readonly Quoted[];
  /** What Markdown makes of the body, which takes long to find out; its places count from where the body begins. */
  readonly source: () => MarkdownSource;
  /** The file of a name beside the release. */
  readonly assetOf: (name: string) => Asset | undefined;
}

/** All releases as rules see them. */
export interface CheckedCollection {
  readonly site: Site;
  /** In the order of their files. */
  readonly releases: readonly CheckedRelease[];
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** The file of the one release whose findings are wanted; those of others are wasted work. */
  readonly focus?: string;
  /** By what it is known whether two texts are nearly the same. */
  readonly sketchOf: (manuscript: Manuscript) => TextSketch;
}

/** A finding of a rule that compares releases. */
export interface CollectionFinding extends Finding {
  readonly in: CheckedRelease;
  /** Another release that explains it. */
  readonly other?: { readonly in: CheckedRelease; readonly at: Where };
}

interface RuleHead {
  /** Kebab-case and permanent: a code never changes its meaning. */
  readonly code: string;
  /** How grave a finding is where site.yaml says nothing. */
  readonly severity: Severity;
  /** What it looks for, in half a sentence. */
  readonly about: Text;
  /** Whether it is only asked where somebody wants to know, or site.yaml gives it a level. */
  readonly onRequest?: true;
  /** Whether it holds for texts in other languages too. */
  readonly anyLanguage?: true;
  /**
   * What a text must have before it can be asked: its date, or all that only a release of a site has, such as front
   * matter, neighbours and pages. Texts to import have neither at first.
   */
  readonly needs?: "date" | "release";
}

/** A rule about one release. */
export interface ReleaseRule extends RuleHead {
  readonly scope: "release";
  /** Whether nothing but the text, the title and the day of a release counts, and never the register. */
  readonly textOnly?: true;
  readonly check: (release: CheckedRelease) => Iterable<Finding>;
}

/** A rule about releases among each other. */
export interface CollectionRule extends RuleHead {
  readonly scope: "collection";
  /**
   * Which of the noteworthy releases it looks at, where not at all releases.
   * @param now milliseconds since 1970-01-01T00:00Z.
   */
  readonly concerns?: (manuscript: Manuscript, now: number) => boolean;
  /** Asked in each build, as rules are that stop it, and about all releases that concern it: for what a moment changes. */
  readonly always?: true;
  /** Whether what it finds in one release depends on the others, so that it must see all of them. */
  readonly compares?: true;
  readonly check: (collection: CheckedCollection) => Iterable<CollectionFinding>;
}

/** One thing an editor looks out for. */
export type Rule = ReleaseRule | CollectionRule;
