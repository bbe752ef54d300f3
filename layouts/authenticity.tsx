import { canonicalExample, canonicalSteps } from "../src/outputs/canonical-form.ts";
import type { Newsroom } from "../src/outputs/newsroom.ts";
import { FixedPage } from "./components/fixed-page.tsx";

/**
 * Where anyone finds out whether a text is the office's. A script compares it in the browser and sends nothing; without
 * one the page says whom to ask.
 */
export function AuthenticityPage({ newsroom }: { newsroom: Newsroom }) {
  const { site, assets } = newsroom;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("authenticity")}
      title="Periksa keaslian siaran"
      description="Tempelkan teks yang Anda terima, dan ketahui apakah kami yang mengeluarkannya."
      section="authenticity"
      head={<script type="module" blocking="render" src={assets.authenticityScript.href} />}
    >
      {/* Without a name the field is never sent, whatever is done with it. */}
      <section
        class="authenticity"
        aria-label="Pemeriksaan"
        data-root={site.home.href}
        data-publisher={site.settings.publisher.name}
        hidden
      >
        <label for="s-teks">Judul dan seluruh teks, atau kode di siaran cetak</label>
        <textarea id="s-teks" rows={8} aria-describedby="s-tetap" autocomplete="off" />
        <p id="s-tetap" class="quiet">
          Teks diperiksa di perangkat Anda dan tidak dikirim ke mana pun.
        </p>
        <button type="button">Periksa</button>
        <p role="status" />
        <div class="answer" />
      </section>
      {/* Stands there until the script runs, whatever keeps it from that. */}
      <p class="unscripted">
        Pemeriksaan berjalan di peramban Anda dan memerlukan JavaScript, yang sedang tidak aktif. Tanpa itu,
        carilah siarannya di <a href={newsroom.addressOf("archive").href}>daftar semua siaran</a> dan
        bandingkan sendiri, atau kirimkan teksnya kepada kontak di bawah.
      </p>
      <div class="text">
        <h2>Bila ragu, tanyakan</h2>
        <Contacts newsroom={newsroom} />
        <h2>Cara kerjanya</h2>
        <p>
          Setiap siaran punya sidik: angka yang dihitung dari judul dan teksnya. Mengganti satu kata saja
          menghasilkan sidik lain. Semua sidik ada di{" "}
          <a href={newsroom.addressOf("fingerprints").href}>sidik.json</a> (
          <a href={newsroom.addressOf("fingerprintSchema").href}>penjelasan untuk program</a>), dan dua belas
          angka pertamanya menjadi kode di halaman siaran, pada cetakannya, dan dalam berkas TXT. Teks yang
          tidak persis sama dibandingkan dengan siaran yang paling mirip.
        </p>
        <p>
          Jawaban “dikeluarkan” berarti kata-katanya sama dengan yang kami terbitkan. Jawaban “tidak kami
          kenali” belum berarti palsu. Foto, video, dan suara tidak diperiksa.
        </p>
        <details>
          <summary>Menghitung sidik sendiri</summary>
          <ol>
            {canonicalSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
          <p>
            Contoh: judul “{canonicalExample.title}” dengan teks “{canonicalExample.text}” menjadi{" "}
            <code>{canonicalExample.canonical}</code>. Sidiknya dicetak oleh{" "}
            <code>printf %s "{canonicalExample.canonical}" | sha256sum</code>.
          </p>
        </details>
      </div>
    </FixedPage>
  );
}

/** Everyone who answers, and the office itself where nobody is named. */
function Contacts({ newsroom }: { newsroom: Newsroom }) {
  const { contacts, publisher } = newsroom.site.settings;
  const people = contacts.size > 0 ? [...contacts.values()] : [publisher];
  return (
    <ul>
      {people.map(({ name, ...ways }) => (
        <li>
          <bdi>{name}</bdi>
          {"phone" in ways && ways.phone ? (
            <>
              , <a href={`tel:${ways.phone.replace(/[^+\d]/g, "")}`}>{ways.phone}</a>
            </>
          ) : null}
          {ways.email ? (
            <>
              , <a href={`mailto:${ways.email}`}>{ways.email}</a>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
