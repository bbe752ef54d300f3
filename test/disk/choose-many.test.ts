import { suite } from "uvu";
import * as assert from "uvu/assert";
import { chooseMany } from "../../src/disk/choose-many.ts";
import { fakeTerminal } from "../support/terminal.ts";

const options = [
  { value: "siti-rahma", label: "Siti Rahma", hint: "Wali Kota Kotamobagu" },
  { value: "budi-lantong", label: "Budi Lantong", hint: "Wakil Wali Kota Kotamobagu" },
  { value: "andre-makalalag", label: "André Makalalag", hint: "Camat" },
];
const enter = "\r";
const tab = "\t";
const down = "\u001b[B";
const back = "\u007f";

/** What is chosen with these keys, and what was drawn meanwhile. */
async function choose(keys: readonly string[], chosen: readonly string[] = []) {
  const { input, output, press, drawn } = fakeTerminal();
  const answer = chooseMany({ message: "Pejabat", options, chosen, input, output });
  await press(...keys);
  return { answer: await answer, drawn: drawn() };
}

const many = suite("chooseMany");

many("Enter takes the only one that fits what was typed", async () => {
  const { answer, drawn } = await choose([..."siti", enter]);
  assert.equal(answer, ["siti-rahma"]);
  assert.match(drawn, /◇ {2}Pejabat\n│ {2}Siti Rahma\n/);
});

many("finds by any word, of the office too, whatever the marks above letters", async () => {
  assert.equal((await choose([..."andre", enter])).answer, ["andre-makalalag"]);
  assert.equal((await choose([..."wakil kota", enter])).answer, ["budi-lantong"]);
});

many("chooses several with Tab, shows their names, and gives one back", async () => {
  const { answer, drawn } = await choose([tab, down, tab, enter]);
  assert.equal(answer, ["siti-rahma", "budi-lantong"]);
  assert.match(drawn, "Terpilih: Siti Rahma, Budi Lantong");
  assert.equal((await choose([tab, tab, enter])).answer, []);
});

many("keeps what was chosen before", async () => {
  assert.equal((await choose([enter], ["budi-lantong"])).answer, ["budi-lantong"]);
  assert.equal((await choose([..."siti", enter], ["budi-lantong"])).answer, ["budi-lantong", "siti-rahma"]);
});

many("loses nothing that was typed without a word", async () => {
  const several = await choose([..."wa", enter, ..."k", enter]);
  assert.match(several.drawn, '2 cocok dengan "wa"; pilih dengan panah dan Tab');
  assert.equal(several.answer, ["budi-lantong"]);
  const none = await choose([..."x", enter, back, enter]);
  assert.match(none.drawn, 'Tidak ada yang cocok dengan "x"');
  assert.equal(none.answer, []);
});

many("speaks Indonesian, and answers undefined when somebody presses Escape", async () => {
  const { answer, drawn } = await choose(["\u0003"]);
  assert.is(answer, undefined);
  assert.match(drawn, "Ketik untuk mencari");
  assert.not.match(drawn, /search|select|confirm|items|match|navigate/i);
});

many.run();
