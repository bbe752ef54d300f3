import { suite } from "uvu";
import * as assert from "uvu/assert";
import { extract } from "../../src/text/extract.ts";

const release = suite("the date of a release");

function dateOf(text: string): [string, boolean] {
  const { date } = extract(text);
  return [date?.value.iso ?? "", (date?.confidence ?? 0) >= 0.7];
}

const rest = "Pelatihan itu diikuti petani dari delapan kecamatan.";

for (const [text, iso, isSure] of [
  [
    "MAKASSAR – Dinas memvaksin hewan, Senin-Selasa (3-4/2/2025). Vaksinasi lanjutan digelar Sabtu (8/2/2025).",
    "2025-02-03",
    false,
  ],
  [
    "MAKASSAR – Dinas memvaksin hewan, Senin (3/2/2025). Putaran kedua digelar Sabtu (8/2/2025).",
    "2025-02-03",
    true,
  ],
  [
    "MAKASSAR – Putaran kedua digelar Sabtu (8/2/2025). Dinas memvaksin hewan, Senin (3/2/2025).",
    "2025-02-03",
    true,
  ],
  ["Balige, 14 April 2025 - Pemerintah menyiapkan tiga posko mudik.", "2025-04-14", true],
  ["BALIGE – Pemerintah menyiapkan posko, Rabu malam (6/3/2019).", "2019-03-06", true],
  ["BALIGE – Pemerintah menyiapkan posko, Selasa 14 Juni 2022, pagi tadi.", "2022-06-14", true],
  ["BALIGE – Pemerintah menyiapkan posko pada Kamis (18/7/2019) lalu.", "2019-07-18", true],
  ["Pemerintah menyiapkan posko mudik.\n\nKota Bima, 3 Februari 2025.", "2025-02-03", true],
] as const) {
  release(text, () => assert.equal(dateOf(`${text}\n\n${rest}`), [iso, isSure]));
}

release.run();
