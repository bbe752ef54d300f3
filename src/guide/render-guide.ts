import type { AddressOf } from "../base/address.ts";
import { renderDocument } from "../markdown/document.ts";
import { guidePath, guidePicturePath } from "./guide-path.ts";

export interface GuideRendering {
  readonly addressOf: AddressOf;
  /** Scheme and host of the site. */
  readonly origin: string;
  readonly lang: "id" | "en";
}

/** Sections from which a list of them is of use. */
const listFrom = 3;

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
  return listSections(html, lang) + html.replace(outsideLink, nameFile);
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

const listLabels = { id: "Isi halaman", en: "Contents" } as const;

/** A list of the sections of a page, as ways to them. */
function listSections(html: string, lang: "id" | "en"): string {
  const sections = [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)];
  if (sections.length < listFrom) return "";
  const items = sections.map(([, id, words]) => `<li><a href="#${id}">${words}</a></li>`);
  const label = listLabels[lang];
  return `<nav class="contents" aria-label="${label}"><p><strong>${label}</strong></p><ul>${items.join("")}</ul></nav>\n`;
}
