import type { Release } from "../../src/model.ts";
import type { Newsroom } from "../../src/newsroom.ts";
import { qrCode } from "../../src/qr.ts";

/** The foot of a printed release: whom to ask, and the way back to the page. */
export function PrintSlip({ newsroom, release }: { newsroom: Newsroom; release: Release }) {
  const { publisher, licence } = newsroom.site.settings;
  const { contact, source, address } = release;
  const { size, path } = qrCode(address.url);
  return (
    <div class="print-only slip">
      <div>
        {contact ? (
          <p>
            <strong>Kontak media:</strong>{" "}
            {[contact.name, contact.phone, contact.email].filter(Boolean).join(", ")}
          </p>
        ) : null}
        {source ? (
          <p>
            <strong>Sumber:</strong> {source.name}
          </p>
        ) : null}
        <p>
          <strong>Alamat siaran:</strong> {address.url}
        </p>
        <p>
          Diterbitkan oleh {publisher.name}
          {publisher.address ? `, ${publisher.address}` : ""}
          {licence ? `. Boleh dipakai ulang dengan menyebut sumber (${licence.name})` : ""}.
        </p>
      </div>
      <svg viewBox={`0 -0.5 ${size} ${size}`} shape-rendering="crispEdges" aria-hidden="true">
        <path d={path} stroke="#000" />
      </svg>
    </div>
  );
}
