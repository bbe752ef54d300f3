import type { BuiltSite } from "./built-site.ts";
import { type PageElement, readPage } from "./read-page.ts";
import type { SiteFault, Tell } from "./site-fault.ts";

/** Bytes of a page: what a phone with a poor connection takes some seconds for. */
const heaviestPage = 300_000;

/** Bytes of a picture that a page shows; those that are only linked may be as large as they are. */
const heaviestPicture = 700_000;

/** The pages by their files, and whether search engines should pass them by. */
export type PageList = ReadonlyMap<string, { readonly isHidden: boolean }>;

/** Looks at every page: its links and fragments, ids, policy and weight. */
export function checkPages(site: BuiltSite, tell: Tell): PageList {
  const pages = new Map<string, { isHidden: boolean }>();
  const fragments = new Map<string, Map<string, string>>();
  for (const file of site.files) {
    if (!file.endsWith(".html") || site.exact.has(file)) continue;
    const elements = readPage(site.read(file).toString());
    const report = (
      about: SiteFault["about"],
      id: string,
      en: string,
      severity: SiteFault["severity"] = "error",
    ) => tell({ about, severity, file, message: { id, en } });
    pages.set(file, { isHidden: isHidden(elements) });
    const ids = checkIds(elements, report);
    checkPolicy(elements, site.hosts, report);
    checkWeight({ site, file, elements }, report);
    for (const address of addressesIn(elements)) {
      const target = site.target(address, file);
      if (!target) continue;
      const found = target.file;
      if (found === undefined || !site.files.has(found))
        report("links", `tautan ${address} tidak menuju berkas mana pun`, `${address} leads to no file`);
      else if (target.fragment === "" || !found.endsWith(".html")) continue;
      else if (found === file) {
        if (!ids.has(target.fragment))
          report(
            "links",
            `tautan ${address} menuju bagian yang tidak ada`,
            `${address} leads to no part of the page`,
          );
      } else {
        const wanted = fragments.get(found) ?? new Map();
        fragments.set(found, wanted.set(target.fragment, file));
      }
    }
  }
  // Few pages lead to a part of another, so that what stands where need not be kept of all.
  for (const [found, wanted] of fragments) {
    const ids = new Set(readPage(site.read(found).toString()).map(({ attributes }) => attributes.get("id")));
    for (const [fragment, file] of wanted) {
      if (ids.has(fragment)) continue;
      const message = {
        id: `tautan ke ${found}#${fragment} menuju bagian yang tidak ada`,
        en: `${found}#${fragment} is no part of that page`,
      };
      tell({ about: "links", severity: "error", file, message });
    }
  }
  return pages;
}

function isHidden(elements: readonly PageElement[]): boolean {
  return elements.some(({ name, attributes }) => {
    if (name !== "meta") return false;
    const isRobots = attributes.get("name") === "robots" && /noindex/.test(attributes.get("content") ?? "");
    return isRobots || attributes.get("http-equiv")?.toLowerCase() === "refresh";
  });
}

type Report = (about: SiteFault["about"], id: string, en: string, severity?: SiteFault["severity"]) => void;

function checkIds(elements: readonly PageElement[], report: Report): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { attributes } of elements) {
    const id = attributes.get("id");
    if (id === undefined) continue;
    if (ids.has(id)) report("ids", `id "${id}" ada dua kali`, `the id "${id}" is there twice`);
    ids.add(id);
  }
  return ids;
}

/** Elements that load or run something, by the attribute that says what. */
const loading: ReadonlyMap<string, string> = new Map([
  ["script", "src"],
  ["img", "src"],
  ["iframe", "src"],
  ["embed", "src"],
  ["object", "data"],
  ["audio", "src"],
  ["video", "src"],
  ["source", "src"],
  ["form", "action"],
]);

/** A page brings its policy before whatever loads something, and nothing that the policy would have to stop. */
function checkPolicy(elements: readonly PageElement[], hosts: ReadonlySet<string>, report: Report): void {
  const isPolicy = ({ name, attributes }: PageElement) =>
    name === "meta" && attributes.get("http-equiv")?.toLowerCase() === "content-security-policy";
  const place = elements.findIndex(isPolicy);
  const first = elements.findIndex(({ name }) => ["link", "script", "style", "img", "body"].includes(name));
  if (place === -1 || place > first)
    report("policy", "tidak ada kebijakan isi", "there is no content policy");
  for (const { name, attributes, text } of elements) {
    const isProgram = name === "script" && !/^application\/(?:ld\+)?json$/.test(attributes.get("type") ?? "");
    if ((isProgram && text.trim() !== "") || name === "style")
      report("policy", `<${name}> di dalam halaman`, `<${name}> in the page`);
    for (const [key, value] of attributes) {
      if (/^on/.test(key) || key === "style" || /^\s*javascript:/i.test(value))
        report("policy", `<${name} ${key}> menjalankan sesuatu`, `<${name} ${key}> runs something`);
    }
    const address = attributes.get(loading.get(name) ?? "");
    const isCounter = name === "script" && address !== undefined && hosts.has(originOf(address));
    if (address !== undefined && /^(?:[a-z]+:)?\/\//i.test(address) && !isCounter)
      report("policy", `memuat dari situs lain: ${address}`, `loads from another site: ${address}`);
  }
}

function originOf(address: string): string {
  return URL.canParse(address) ? new URL(address).origin : "";
}

interface Weighed {
  readonly site: BuiltSite;
  readonly file: string;
  readonly elements: readonly PageElement[];
}

function checkWeight({ site, file, elements }: Weighed, report: Report): void {
  const kilobytes = (bytes: number) => Math.round(bytes / 1000);
  const size = site.size(file);
  if (size > heaviestPage)
    report("weight", `halaman ${kilobytes(size)} kB`, `the page has ${kilobytes(size)} kB`, "warning");
  const shown = elements.filter(({ name }) => name === "img" || name === "source").flatMap(sourcesOf);
  for (const address of new Set(shown)) {
    const picture = site.target(address, file)?.file;
    const bytes = picture !== undefined && site.files.has(picture) ? site.size(picture) : 0;
    if (bytes > heaviestPicture)
      report(
        "weight",
        `gambar ${address} ${kilobytes(bytes)} kB`,
        `${address} has ${kilobytes(bytes)} kB`,
        "warning",
      );
  }
}

/** The addresses in a page that a browser loads or a reader can follow, each once. */
function addressesIn(elements: readonly PageElement[]): ReadonlySet<string> {
  return new Set(
    elements.flatMap((element) => {
      const { attributes } = element;
      const isRefresh = attributes.get("http-equiv")?.toLowerCase() === "refresh";
      const refresh = isRefresh ? /url=(.*)$/i.exec(attributes.get("content") ?? "")?.[1] : undefined;
      const isCard = /^(?:og:(?:image|url)|twitter:image)$/.test(
        attributes.get("property") ?? attributes.get("name") ?? "",
      );
      const plain = ["href", "action"].map((name) => attributes.get(name));
      const all = [...plain, refresh, isCard ? attributes.get("content") : undefined, ...sourcesOf(element)];
      return all.filter((address) => address !== undefined);
    }),
  );
}

function sourcesOf({ attributes }: PageElement): string[] {
  const sets = ["srcset", "imagesrcset"].flatMap((name) => attributes.get(name)?.split(",") ?? []);
  const listed = sets.map((part) => part.trim().split(/\s+/, 1)[0] ?? "");
  return [...["src", "poster", "data"].flatMap((name) => attributes.get(name) ?? []), ...listed];
}
