import type { AddressOf } from "../base/address.ts";
import { renderDocument } from "../markdown/document.ts";
import { guideLanguage, guidePath, guidePicturePath } from "./guide-path.ts";

export interface GuideRendering {
  readonly addressOf: AddressOf;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly lang: "id" | "en";
}

/** How many sections are worth a list of them: pages with more are looked things up in. */
const listed = { least: 3, most: 30 } as const;

/** Renders a file of `docs/` for the site: its links lead to pages of the site, as they lead to files on GitHub. */
export function renderGuide(text: string, { addressOf, origin, lang }: GuideRendering): string {
  const html = renderDocument(text.replaceAll("](../", `](${outside}`), {
    origin,
    resolve: (written) => resolveLink(written, addressOf),
    image: (written) => {
      const [, name = "", width = 0, height = 0] = sizedPicture.exec(written) ?? [];
      return name === ""
        ? undefined
        : { src: addressOf(guidePicturePath(name)).href, width: Number(width), height: Number(height) };
    },
  });
  const named = html.replace(outsideLink, nameFile);
  return listSections(html, lang) + (lang === "en" ? named : named.replace(pageLink, nameLanguage));
}

/** The name of a picture says how large it is, so that the page does not jump when it arrives. */
const sizedPicture = /^gambar\/([\w-]+-(\d+)x(\d+)\.webp)$/;

/** A page of the guide, and a place in it. */
const otherPage = /^([\w-]+)\.md(#.*)?$/;

/** Stands for the repository in links to files that are no pages of the guide. */
const outside = "repositori/";
const outsideLink = /<a href="#repositori\/([^"]+)">(.*?)<\/a>/gs;

function resolveLink(written: string, addressOf: AddressOf): string {
  const [, name, fragment = ""] = otherPage.exec(written) ?? [];
  if (name !== undefined) return addressOf(guidePath(name)).href + fragment;
  if (/^(?:https?:|#)/.test(written)) return written;
  return `#${outside}${written.startsWith(outside) ? written.slice(outside.length) : `docs/${written}`}`;
}

/** What is in the repository alone is named, since no page of the site shows it. */
function nameFile(_: string, file: string, words: string): string {
  return words.replaceAll(/<\/?code>/g, "") === file
    ? `<code>${file}</code>`
    : `${words} (<code>${file}</code>)`;
}

/** A link to a page of the guide, with the title of that page as its words. */
const pageLink = /<a href="([^"]*\/panduan\/([\w-]+)\/)">/g;

function nameLanguage(link: string, href: string, name: string): string {
  return guideLanguage(name) === "en" ? `<a href="${href}" hreflang="en" lang="en">` : link;
}

const listLabels = { id: "Isi halaman", en: "Contents" } as const;

/** A list of the sections of a page, as ways to them. */
function listSections(html: string, lang: "id" | "en"): string {
  const sections = [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)];
  if (sections.length < listed.least || sections.length > listed.most) return "";
  const items = sections.map(([, id, words]) => `<li><a href="#${id}">${words}</a></li>`);
  const label = listLabels[lang];
  return `<nav class="contents" aria-label="${label}"><p><strong>${label}</strong></p><ul>${items.join("")}</ul></nav>\n`;
}
