import type { Language } from "../../src/base/language.ts";
import { qrCode } from "../../src/base/qr.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { onceEach } from "../once-each.ts";
import { PrintedAuthenticity } from "./authenticity-mark.tsx";

/** The foot of a printed release: whom to ask, and the way back to the page. */
export function PrintSlip({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { contact, source, address } = release;
  const words = newsroom.site.settings.wordsIn[release.lang];
  const { size, path } = qrCode(address.url);
  return (
    <div class="print-only slip">
      <div>
        {contact ? (
          <p>
            <strong>{words.mediaContact}</strong>{" "}
            <bdi>{[contact.name, contact.phone, contact.email].filter(Boolean).join(", ")}</bdi>
          </p>
        ) : null}
        {source ? (
          <p>
            <strong>{words.source}:</strong> <bdi>{source.name}</bdi>
          </p>
        ) : null}
        <p>
          <strong>{words.addressOfRelease}</strong> {address.url}
        </p>
        <PrintedAuthenticity newsroom={newsroom} release={release} />
        {terms(newsroom, release.lang)}
      </div>
      <svg viewBox={`0 -0.5 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
        <path d={path} stroke="#000" />
      </svg>
    </div>
  );
}

/** Who publishes, and what may be reused. */
const terms = onceEach((newsroom, language: Language) => {
  const { publisher, licence, wordsIn } = newsroom.site.settings;
  const words = wordsIn[language];
  return (
    <p>
      {words.publishedBy} <bdi>{publisher.name}</bdi>
      {publisher.address ? `, ${publisher.address}` : ""}
      {licence ? `. ${words.mayReuse} (${licence.name})` : ""}.
    </p>
  );
});
