import type { Newsroom } from "../src/outputs/newsroom.ts";
import { fields, listsOf, separator } from "../src/outputs/open-data-fields.ts";
import { FileLink } from "./components/file-link.tsx";
import { FixedPage } from "./components/fixed-page.tsx";

/** Explains the open data: the files, what stands in them, and how to open the table safely. */
export function OpenDataPage({ newsroom }: { newsroom: Newsroom }) {
  const { site } = newsroom;
  const { licence, publisher, isTrial } = site.settings;
  return (
    <FixedPage
      newsroom={newsroom}
      address={newsroom.addressOf("data")}
      title="Data terbuka"
      description="Semua siaran pers sebagai data untuk diunduh: JSON, CSV, dan penjelasan isinya."
    >
      <div class="text">
        <p>
          Semua siaran di situs ini dapat diunduh sebagai data. Berkasnya diperbarui setiap kali situs
          diterbitkan; nama berkas dan nama kolom tidak berubah.
          {isTrial ? " Pratinjau ini tidak punya siaran.json dan siaran.csv." : null}
        </p>
        <ul>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("dataJson")}>
              siaran.json
            </FileLink>
            , semua siaran
          </li>
          <li>
            <FileLink newsroom={newsroom} file={newsroom.addressOf("dataCsv")}>
              siaran.csv
            </FileLink>
            , hal yang sama sebagai tabel
          </li>
          <li>
            <a href={newsroom.addressOf("dataSchema").href}>skema.json</a>, penjelasan isi siaran.json untuk
            program (JSON Schema 2020-12)
          </li>
          <li>
            <a href={newsroom.addressOf("fingerprints").href}>sidik.json</a>, sidik semua teks, dengan{" "}
            <a href={newsroom.addressOf("fingerprintSchema").href}>penjelasannya</a>: lihat{" "}
            <a href={newsroom.addressOf("authenticity").href}>cara memeriksa keaslian</a>
          </li>
        </ul>
        {licence ? (
          <p>
            Data ini boleh dipakai ulang dengan menyebut {publisher.name} sebagai sumber, menurut{" "}
            <a href={licence.url} rel="license external">
              {licence.name}
            </a>
            .
          </p>
        ) : null}
        <h2>Isi tiap siaran</h2>
        <p>
          Waktu ditulis menurut RFC 3339 dengan selisihnya dari UTC, misalnya 2019-07-18T09:00:00+08:00. Nilai
          yang tidak diketahui tidak ditulis dalam JSON dan kosong dalam CSV.
        </p>
        <dl>
          {fields.map(({ name, meaning, always }) => (
            <Meaning name={name} meaning={always ? meaning : `${meaning} Tidak selalu ada.`} />
          ))}
        </dl>
        {listsOf(site).map((list) => (
          <section>
            <h3>
              <code>{list.name}</code>
            </h3>
            <p>{list.meaning}</p>
            <dl>
              {list.fields.map(({ name, meaning }) => (
                <Meaning name={name} meaning={meaning} />
              ))}
            </dl>
          </section>
        ))}
        <h2>Tentang berkas CSV</h2>
        <p>
          Tabelnya mengikuti RFC 4180: dipisahkan koma, dengan baris judul, dalam UTF-8. Bila huruf tampak
          kacau di Excel, bukalah lewat menu Data, “Dari Teks/CSV”, dan pilih UTF-8. Daftar menjadi kolom
          seperti <code>pejabat_nama</code>; beberapa nilai dipisahkan “{separator.trim()}” dalam urutan yang
          sama di semua kolom daftar itu.
        </p>
        <p>
          Sel yang berawal dengan tanda =, +, -, atau @ didahului satu apostrof ('), supaya aplikasi tabel
          tidak menjalankannya sebagai rumus. Dalam siaran.json nilai yang sama tertulis apa adanya.
        </p>
      </div>
    </FixedPage>
  );
}

function Meaning({ name, meaning }: { name: string; meaning: string }) {
  return (
    <div>
      <dt>
        <code>{name}</code>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
