import { addressesOf } from "../base/address.ts";
import { isAmongPages } from "../base/content-folders.ts";
import { digestOf } from "../base/digest.ts";
import type { Language } from "../base/language.ts";
import { placeAt, type Source } from "../base/source.ts";
import { filesWithin } from "../base/within-folder.ts";
import type { Content, TextFile } from "../content/content.ts";
import { type KnownRegistry, toKnown } from "../content/known-registry.ts";
import { type Ledger, ledgerName, parseLedger } from "../content/ledger.ts";
import { isPublic, isTaken, type Manuscript } from "../content/manuscript.ts";
import { parsePublish, publishName } from "../content/publish-settings.ts";
import { parseRegistry, type Registry } from "../content/registry.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type Report, reportInto } from "../diagnostics/faults.ts";
import { city } from "../indexes/city.ts";
import type { IndexKind } from "../indexes/index-kind.ts";
import { entriesOf } from "../indexes/lookup.ts";
import { indexKinds } from "../indexes/table.ts";
import type { Asset } from "../pictures/asset.ts";
import type { CheckedCollection } from "../rules/rule.ts";
import { type ActiveRule, activeRules, requestedRules } from "../rules/run-rules.ts";
import { linkRegistry } from "../site/link-registry.ts";
import type { Linking } from "../site/link-release.ts";
import type { Memory, SoundRegistry } from "./memory.ts";
import { type Advice, type ReleaseReader, readSource, releaseReader } from "./read-releases.ts";

export interface OpenOptions {
  /** Name of the content folder, the first part of every path: `posts`. */
  readonly folder: string;
  /** The present moment in milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** Whether drafts and embargoed releases are part of the site, as on a preview. */
  readonly drafts: boolean;
  /** Whether the site says of itself that it shows what is not published. */
  readonly trial?: boolean;
  /** Whether rules whose findings do not stop a publication are asked too; they are unless it is `false`. */
  readonly advice?: Advice;
  /** Codes of rules that are asked only where somebody wants to know. */
  readonly requested?: readonly string[];
  /**
   * The one file whose findings are wanted, as in an editor: releases are then compared with it alone. What is said of
   * other files is not complete.
   */
  readonly focus?: string;
  /** By what it is known whether two texts are nearly the same; by the texts themselves where nothing is given. */
  readonly sketchOf?: CheckedCollection["sketchOf"];
  /** Language of the diagnostics. */
  readonly language: Language;
  /** The kinds of indexes; those of every newsroom unless others are given. */
  readonly indexes?: readonly IndexKind[];
}

/** The registry of a content folder, ready to read and link releases with. */
export interface OpenRegistry {
  readonly sources: readonly Source[];
  /** The files that portraits and photos are looked for among. */
  readonly files: readonly Asset[];
  readonly assets: ReadonlyMap<string, Asset>;
  readonly registry: Registry;
  readonly known: KnownRegistry;
  readonly active: readonly ActiveRule[];
  /** Absent where site.yaml cannot be used. */
  readonly linking?: Linking;
  readonly findings: readonly Diagnostic[];
}

/** A ledger of addresses, and the text it was read from. */
export interface OpenLedger {
  readonly text: string;
  readonly entries: Ledger;
}

/** Content whose registry was read and whose releases can be. */
export interface OpenContent
  extends Omit<OpenRegistry, "sources" | "files">,
    Required<Pick<OpenOptions, "advice" | "drafts">> {
  /** Folder of the registry: `posts/_data`. */
  readonly registryFolder: string;
  /**
   * All texts, in the order of their paths, so that of two twins the same one is always the second. Those of
   * {@link isRelease} are releases.
   */
  readonly texts: readonly TextFile[];
  readonly reader: ReleaseReader;
  /** What the findings in releases depend on besides their own files. */
  readonly dependsOn: string;
  readonly isVisible: (manuscript: Manuscript) => boolean;
  /** Addresses that were published once. */
  readonly ledger: Ledger;
  /** The registry, for the next compilation. */
  readonly remembered: Pick<Memory, "registry" | "sound" | "ledger">;
}

/** Reads the registry, or takes it from the memory where its files are still the same. */
export function openContent(content: Content, options: OpenOptions, memory: Memory): OpenContent {
  const { folder, language, advice = true, requested = [], drafts, now, indexes = indexKinds } = options;
  const registryFolder = `${folder}/_data`;
  const findings: Diagnostic[] = [];
  const report = reportInto(findings, language);
  const reported = new Set(content.refused.map(({ file }) => file));
  const apart: Source[] = [];
  const sources = filesWithin(content.texts, registryFolder).flatMap((text): Source[] => {
    const refuse = (code: "file-unreadable" | "file-encoding") => {
      report(code, placeAt({ file: text.file, text: "" }, 0), {});
      reported.add(text.file);
    };
    const source = readSource(text, refuse);
    // What is said of the publication changes no page.
    if (!source || !isApart(source.file)) return source ? [source] : [];
    apart.push(source);
    return [];
  });
  const known = memory.registry;
  const isSame =
    known?.files === content.assets && reported.size === 0 && sameSources(known.sources, sources);
  const { registry: remembered, sound } = isSame
    ? { registry: known, sound: memory.sound }
    : openRegistry(sources, content.assets, {
        ...{ registryFolder, reported, language, indexes },
        sound: memory.sound,
      });
  const asked = requestedRules(requested, remembered.active);
  const registry =
    asked.length === 0 ? remembered : { ...remembered, active: [...remembered.active, ...asked] };
  for (const source of apart)
    if (source.file.endsWith(`/${publishName}`)) parsePublish(source, { language, report });
  const ledger = openLedger(apart, memory.ledger, report);
  const isVisible = (manuscript: Manuscript) => isPublic(manuscript, now) || (drafts && !isTaken(manuscript));
  return {
    ...registry,
    findings: [...findings, ...registry.findings],
    registryFolder,
    texts: content.texts,
    advice,
    drafts,
    reader: releaseReader({ ...registry, indexes, language, advice, isVisible }),
    ledger: ledger?.entries ?? none,
    dependsOn: dependenciesOf(registry, advice, language),
    isVisible,
    remembered: { registry: remembered, sound, ledger },
  };
}

const none: Ledger = [];

/** A ledger that is the same is the same object, by which whoever made something of it knows that. */
function openLedger(
  sources: readonly Source[],
  known: OpenLedger | undefined,
  report: Report,
): OpenLedger | undefined {
  const source = sources.find(({ file }) => file.endsWith(`/${ledgerName}`));
  if (!source) return undefined;
  let isSound = true;
  const entries = parseLedger(source, (...fault) => {
    isSound = false;
    report(...fault);
  });
  return known?.text === source.text && isSound ? known : { text: source.text, entries };
}

/** Whether a file of the register's folder is about the publication, and not of the register. */
function isApart(file: string): boolean {
  return file.endsWith(`/_data/${ledgerName}`) || file.endsWith(`/_data/${publishName}`);
}

interface RegistryContext {
  readonly sound: SoundRegistry | undefined;
  readonly registryFolder: string;
  readonly reported: ReadonlySet<string>;
  readonly language: Language;
  readonly indexes: readonly IndexKind[];
}

function openRegistry(
  sources: readonly Source[],
  files: readonly Asset[],
  context: RegistryContext,
): { readonly registry: OpenRegistry; readonly sound: SoundRegistry | undefined } {
  const findings: Diagnostic[] = [];
  const assets = new Map(files.map((asset) => [asset.file, asset]));
  const { registry, sound } = readRegistry(sources, assets, findings, context);
  const { settings } = registry;
  const addressOf = addressesOf(settings?.url ?? "https://siaran.invalid/");
  const folder = context.registryFolder;
  const open: OpenRegistry = {
    sources,
    files,
    assets,
    registry,
    known: toKnown(registry),
    active: activeRules(settings?.rules ?? [], reportInto(findings, context.language)),
    linking: settings && {
      settings,
      assets,
      addressOf,
      registry: linkRegistry(registry, {
        indexes: context.indexes,
        zone: settings.zone,
        folder,
        assets,
        addressOf,
      }),
    },
    findings,
  };
  return { registry: open, sound };
}

function readRegistry(
  sources: readonly Source[],
  assets: ReadonlyMap<string, Asset>,
  findings: Diagnostic[],
  { registryFolder: folder, reported, language, indexes, sound }: RegistryContext,
): { readonly registry: Registry; readonly sound: SoundRegistry | undefined } {
  const beside = [...assets.values()].filter(({ file }) => file.startsWith(`${folder}/`));
  const digest = digestOf(JSON.stringify([sources, beside]));
  if (sound?.digest === digest) {
    const { known } = sound;
    const isWritten: Registry["isWritten"] = (key, id) => known.entries.get(key)?.has(id) ?? false;
    return { registry: { ...known, isWritten }, sound };
  }
  const byFile = new Map(sources.map((source) => [source.file, source]));
  const report = reportInto(findings, language);
  const { isWritten, ...known } = parseRegistry(byFile, {
    folder,
    assets,
    reported,
    indexes,
    language,
    report,
  });
  return {
    registry: { ...known, isWritten },
    sound: findings.length === 0 ? { digest, known } : sound,
  };
}

function dependenciesOf(
  { registry, active, sources }: OpenRegistry,
  advice: Advice,
  language: Language,
): string {
  const { zone, url, limits } = registry.settings ?? {};
  const asked = active.filter(({ rule, level }) => rule.scope === "release" && (advice || level === "error"));
  const readsRegistry = asked.some(({ rule }) => rule.scope === "release" && !rule.textOnly);
  const levels = active.map(({ rule, level }) => [rule.code, level]);
  const names = readsRegistry ? digestOf(sources.map(({ text }) => text).join("\n")) : "";
  // The day of a release is that of the zone of its cities.
  const zones = entriesOf(registry.entries, city).map(({ id, zone }) => [id, zone]);
  return JSON.stringify([language, zone, url, limits, levels, names, zones]);
}

function sameSources(before: readonly Source[], now: readonly Source[]): boolean {
  return (
    before.length === now.length &&
    before.every(({ file, text }, index) => now[index]?.file === file && now[index]?.text === text)
  );
}

/**
 * Every Markdown file is a release, but for static pages and the READMEs that explain a folder to the people who work
 * in it.
 */
export function isRelease(file: string, registryFolder: string): boolean {
  return (
    /\.md$/i.test(file) &&
    !file.startsWith(`${registryFolder}/`) &&
    !isAmongPages(file) &&
    !/\/readme\.md$/i.test(file)
  );
}
