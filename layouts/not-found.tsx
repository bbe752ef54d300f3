import type { Newsroom } from "../src/newsroom.ts";
import { Shell } from "./shell.tsx";

/** What the server sends for an address that leads nowhere. */
export function NotFoundPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  return (
    <Shell
      newsroom={newsroom}
      title="Halaman tidak ditemukan"
      description="Alamat ini tidak ada di situs ini."
      address={newsroom.addressOf("notFound")}
      feed={{ title: site.settings.title, address: newsroom.addressOf("feed") }}
      hidden
    >
      <div class="text">
        <h1>Halaman tidak ditemukan</h1>
        <p>
          Alamat yang Anda buka tidak ada di situs ini. Mungkin ada huruf yang salah ketik, atau tautannya
          terpotong.
        </p>
        <p>
          Cari lewat <a href={newsroom.addressOf("archive").href}>semua siaran</a>,{" "}
          <a href={newsroom.addressOf("cities").href}>daerah</a>,{" "}
          <a href={newsroom.addressOf("officials").href}>pejabat</a>, atau{" "}
          <a href={newsroom.addressOf("events").href}>acara</a>.
        </p>
      </div>
    </Shell>
  );
}
