import { suite } from "uvu";
import * as assert from "uvu/assert";
import { quotedSpeaker } from "../../src/site/quoted-speaker.ts";
import { releaseOf } from "../support/content.ts";

const { participants } = releaseOf({ more: "cities: [kotamobagu]\nofficials: [siti-rahma]" });
const speaker = suite("quotedSpeaker");

/** A speaker with the id of the official. */
function read(line: string) {
  const found = quotedSpeaker(line, participants);
  return found && { ...found, official: found.official.id };
}

speaker("adds the office held on the day where the line gives only a name", () => {
  assert.equal(read("Siti Rahma"), {
    official: "siti-rahma",
    name: "Siti Rahma",
    rest: ", Wali Kota Kotamobagu",
  });
});

speaker("keeps what is written after the name", () => {
  assert.equal(read("Ir. Hj. Siti Rahma, M.Si., selaku tuan rumah"), {
    official: "siti-rahma",
    name: "Ir. Hj. Siti Rahma, M.Si.",
    rest: ", selaku tuan rumah",
  });
});

speaker("knows no others, and no name that only begins alike", () => {
  assert.is(quotedSpeaker("Seorang warga", participants), undefined);
  assert.is(quotedSpeaker("Siti Rahmawati", participants), undefined);
});

speaker("is shown below the quotation", () => {
  const release = releaseOf({
    more: "cities: [kotamobagu]\nofficials: [siti-rahma]",
    body: "Pembukaan.\n\n> Contoh kutipan.\n>\n> — Siti Rahma",
  });
  assert.match(release.text.html(), "<figcaption><b>Siti Rahma</b>, Wali Kota Kotamobagu</figcaption>");
});

speaker.run();
