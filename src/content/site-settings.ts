import { isZone } from "../base/date.ts";
import type { Language } from "../base/language.ts";
import type { Place } from "../base/source.ts";
import type { Severity } from "../diagnostics/diagnostic.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import type { YamlData } from "../yaml/yaml.ts";
import { type Analytics, readAnalytics } from "./analytics.ts";
import { type Channel, readChannels } from "./channels.ts";
import { checkColours } from "./check-colours.ts";
import { contentVersion } from "./content-version.ts";
import { type EditorSetting, readEditor } from "./editor-setting.ts";
import { type HostSetting, hostSetting } from "./host-setting.ts";
import type { InformationKeys } from "./information-schema.ts";
import { type MenuItem, readMenu } from "./menu-items.ts";
import { siteSchema } from "./site-schema.ts";
import { type Words, type WordsIn, wordsOfProgram } from "./words.ts";

export interface Contact {
  readonly name: string;
  readonly phone?: string;
  readonly mobile?: string;
  readonly email?: string;
  /** When questions are answered, in words. */
  readonly hours?: string;
  /** Languages in which one can ask. */
  readonly languages?: readonly string[];
  /** Ids of the regions that it serves, and where they are named; all where it names none. */
  readonly regions?: readonly { readonly id: string; readonly place: Place }[];
}

/** Bytes. The longest release that anybody knows has a tenth of it; more is a file that was pasted in by mistake. */
export const defaultTextLimit = 1_000_000;

/** Whom to tell of a weakness. */
export interface SecurityContact {
  /** Addresses of mail or pages. */
  readonly contacts: readonly string[];
  /** A page that says what happens with what is told. */
  readonly policy?: string;
  /** A key to write in secret with. */
  readonly encryption?: string;
}

/** How grave the newsroom finds what a rule finds. */
export interface RuleSetting {
  readonly code: string;
  readonly level: Severity | "off";
  readonly place: Place;
}

export interface SiteSettings {
  /** The form of the content; absent where site.yaml does not say. */
  readonly version?: number;
  readonly title: string;
  readonly short: string;
  readonly description: string;
  /** Absolute URL of the site's root, ending in `/`. */
  readonly url: string;
  /** IANA zone of the newsroom. */
  readonly zone: string;
  readonly notice?: string;
  /** The release that leads the home page; without it the newest does. */
  readonly lead?: { readonly path: string; readonly place: Place };
  readonly publisher: {
    readonly name: string;
    readonly address?: string;
    readonly email?: string;
    readonly website?: string;
  };
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly licence?: { readonly name: string; readonly url: string };
  readonly accent?: string;
  /** Another one for the dark scheme. */
  readonly accentDark?: string;
  /** The colour beside the accent. */
  readonly second?: string;
  /** The font of the office: that of the readers' devices, or a file in the registry's folder. */
  readonly font?: "system" | { readonly name: string; readonly file: string; readonly place: Place };
  /** A style sheet in the registry's folder. */
  readonly style?: { readonly file: string; readonly place: Place };
  /** What counts visits; absent where nothing does. */
  readonly analytics?: Analytics;
  /** File of the emblem in the registry's folder, and where it is named. */
  readonly emblem?: { readonly file: string; readonly place: Place };
  /** Releases without a photo that get a drawn card, the newest ones; 0 for no cards, absent for the usual number. */
  readonly cards?: number;
  /** Whether versions of releases are told of; they are unless it is `false`. */
  readonly history?: boolean;
  /** Lines at the head of a printed release, the issuing office above all. */
  readonly letterhead: readonly string[];
  /** What the menu and the foot lead to; absent where nothing is said of it. */
  readonly menu?: readonly MenuItem[];
  readonly footer?: readonly MenuItem[];
  /** Links to other sites for the foot of every page. */
  readonly links: readonly { readonly label: string; readonly url: string }[];
  /** Where the office tells of new releases besides the site, those that most people use first. */
  readonly channels: readonly Channel[];
  /** Whom to tell of a weakness of the site, by mail or on a page. */
  readonly security?: SecurityContact;
  /** Whether the site is a trial that shows what is not published: no page of it may be listed anywhere. */
  readonly isTrial?: boolean;
  /** What serves the site; absent where nobody said. */
  readonly host?: HostSetting;
  /** Where the editor at `/admin/` writes; without it the site has none. */
  readonly editor?: EditorSetting;
  /** Roots of the sites of which this one is the successor: old addresses that are paths were found there. */
  readonly formerly?: readonly string[];
  /** Who keeps what was issued, and how long, where a release says nothing else; without it there are no lists of public information. */
  readonly ppid?: InformationKeys;
  readonly limits: {
    /** Bytes that a release may have. */
    readonly text: number;
  };
  /** What the site says itself, in its language. */
  readonly words: Words;
  /** The same in each language of its pages. */
  readonly wordsIn: WordsIn;
  /** The language of the site: of each page and file that is not that of a release in another. */
  readonly language: Language;
  /** Languages besides it whose releases have a list and feeds of their own. */
  readonly languages: readonly Language[];
  /** Levels that differ from the rules' own. */
  readonly rules?: readonly RuleSetting[];
}

/** Reads site.yaml; `undefined` where something is missing that no site can do without, which is reported. */
export function parseSettings(
  data: YamlData,
  {
    language,
    report,
    words = wordsOfProgram,
  }: { readonly language: Language; readonly report: Report; readonly words?: WordsIn | undefined },
): SiteSettings | undefined {
  const {
    version,
    title,
    short = title,
    description,
    url,
    zone,
    publisher,
    contacts,
    colours,
    font,
    style,
    analytics,
    licence,
    notice,
    lead,
    emblem,
    cards,
    letterhead,
    history,
    menu,
    footer,
    links = [],
    channels = {},
    security,
    host,
    editor,
    formerly,
    ppid,
    limits,
    rules,
    languages = [],
    language: mainLanguage = languages[0] ?? "id",
  } = checkKeys(siteSchema, data, language, report);
  if (version !== undefined && version > contentVersion)
    report("version-newer", data.place(["version"]), { version, known: contentVersion });
  if (colours) checkColours(colours, data, report);
  if (zone !== undefined && !checkZone(zone, data, report)) return undefined;
  if (
    title === undefined ||
    short === undefined ||
    description === undefined ||
    url === undefined ||
    zone === undefined ||
    publisher === undefined
  ) {
    return undefined;
  }
  const named = (region: string, contact: string, index: number) => ({
    id: region,
    place: data.place(["contacts", contact, "regions", index]),
  });
  return {
    version,
    title,
    short,
    description,
    url: url.endsWith("/") ? url : `${url}/`,
    zone,
    publisher,
    contacts: new Map(
      Object.entries(contacts ?? {}).map(([id, { regions, ...contact }]): [string, Contact] => [
        id,
        regions === undefined
          ? contact
          : { ...contact, regions: regions.map((region, index) => named(region, id, index)) },
      ]),
    ),
    notice,
    lead: lead === undefined ? undefined : { path: lead, place: data.place(["lead"]) },
    licence,
    accent: colours?.accent,
    accentDark: colours?.accentDark,
    second: colours?.second,
    font: typeof font === "object" ? { ...font, place: data.place(["font", "file"]) } : font && "system",
    style: style === undefined ? undefined : { file: style, place: data.place(["style"]) },
    analytics: analytics && readAnalytics(analytics),
    emblem: emblem === undefined ? undefined : { file: emblem, place: data.place(["emblem"]) },
    cards: cards === true || cards === "all" ? Number.POSITIVE_INFINITY : cards === false ? 0 : cards,
    ppid,
    letterhead: letterhead ?? [publisher.name],
    history,
    menu: menu && readMenu(menu, ["menu"], data),
    footer: footer && readMenu(footer, ["footer"], data),
    links,
    channels: readChannels(channels),
    security: security && { ...security, contacts: [security.contact].flat() },
    words: words[mainLanguage],
    wordsIn: words,
    language: mainLanguage,
    languages: [...new Set(languages)].filter((other) => other !== mainLanguage),
    editor: editor && readEditor(editor, data, report),
    host: host === undefined ? undefined : hostSetting(host, data.place(["host"])),
    formerly,
    limits: { text: limits?.text ?? defaultTextLimit },
    rules: Object.entries(rules ?? {}).map(([code, level]) => ({
      code,
      level,
      place: data.placeOfKey(["rules", code]),
    })),
  };
}

function checkZone(zone: string, data: YamlData, report: Report): boolean {
  if (isZone(zone)) return true;
  report("zone-unknown", data.place(["zone"]), { zone });
  return false;
}
