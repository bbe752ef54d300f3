import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findEvents } from "../../src/text/events.ts";

/** A headline is an office, a verb with a capital, and the name of a happening: the verb is no part of the name. */
const grammar = suite("events in headlines");

const actor = fc.constantFrom(
  "Bupati Togar",
  "Pemkot Manado",
  "Wabup Nuraini",
  "Dinas Pariwisata",
  "Warga Tentena",
);
const verb = fc.constantFrom(
  ..."Buka,Hadiri,Ramaikan,Sukseskan,Promosikan,Tutup,Meriahkan,Ikuti,Lepas Peserta,Tinjau Persiapan,Membuka,Menghadiri,Jadi Tuan Rumah,Siap Gelar,Raih Juara,Sambut".split(
    ",",
  ),
);
const name = fc.constantFrom(
  "Festival Danau Toba 2025",
  "Festival Teluk Tomini",
  "Pekan Seni Rapai 2019",
  "Rakornas Penanggulangan Bencana 2025",
  "Kemah Bakti Pramuka",
  "Jambore Daerah Sulawesi Tengah",
  "Gebyar Ketupat 2018",
  "Bursa Kerja Makassar 2025",
);

grammar("have their name without the verb", () => {
  fc.assert(
    fc.property(
      actor,
      verb,
      name,
      fc.constantFrom("\n", " di Balige\n", ", Kamis"),
      (who, does, what, end) => {
        assert.equal(
          findEvents(`${who} ${does} ${what}${end}`).map((event) => event.name),
          [what],
          `${who} ${does} ${what}`,
        );
      },
    ),
  );
});

grammar("have their name in running text too", () => {
  fc.assert(
    fc.property(name, fc.constantFrom("membuka", "menghadiri", "menggelar", "mengikuti"), (what, does) => {
      const text = `Bupati Toba ${does} ${what} di lapangan kota, Senin (3/2/2025).`;
      assert.equal(
        findEvents(text).map((event) => event.name),
        [what],
        text,
      );
    }),
  );
});

grammar.run();
