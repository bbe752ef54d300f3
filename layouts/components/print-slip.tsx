import { qrCode } from "../../src/base/qr.ts";
import type { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Release } from "../../src/site/model.ts";
import { onceEach } from "../once-each.ts";
import { PrintedAuthenticity } from "./authenticity-mark.tsx";

/** The foot of a printed release: whom to ask, and the way back to the page. */
export function PrintSlip({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { contact, source, address } = release;
  const { words } = newsroom.site.settings;
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
            <strong>Sumber:</strong> <bdi>{source.name}</bdi>
          </p>
        ) : null}
        <p>
          <strong>Alamat siaran:</strong> {address.url}
        </p>
        <PrintedAuthenticity newsroom={newsroom} release={release} />
        {terms(newsroom, undefined)}
      </div>
      <svg viewBox={`0 -0.5 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
        <path d={path} stroke="#000" />
      </svg>
    </div>
  );
}

/** Who publishes, and what may be reused. */
const terms = onceEach((newsroom) => {
  const { publisher, licence } = newsroom.site.settings;
  return (
    <p>
      Diterbitkan oleh <bdi>{publisher.name}</bdi>
      {publisher.address ? `, ${publisher.address}` : ""}
      {licence ? `. Boleh dipakai ulang dengan menyebut sumber (${licence.name})` : ""}.
    </p>
  );
});
