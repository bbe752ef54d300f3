import type { Newsroom } from "../../src/newsroom.ts";

export function Footer({ newsroom }: { newsroom: Newsroom }) {
  const { publisher, licence } = newsroom.site.settings;
  return (
    <footer class="colophon">
      <p>
        Diterbitkan oleh{" "}
        {publisher.website ? <a href={publisher.website}>{publisher.name}</a> : publisher.name}
        {publisher.address ? `, ${publisher.address}` : ""}
        {publisher.email ? (
          <>
            {" · "}
            <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
          </>
        ) : null}
      </p>
      {licence ? (
        <p>
          Teks boleh dipakai ulang dengan menyebut sumber:{" "}
          <a href={licence.url} rel="license external">
            {licence.name}
          </a>
        </p>
      ) : null}
      <p>
        <a href={newsroom.addressOf("subscribe").href}>Berlangganan lewat RSS</a>
      </p>
    </footer>
  );
}
