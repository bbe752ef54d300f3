import { suite } from "uvu";
import * as assert from "uvu/assert";
import { toKnown } from "../../src/content/known-registry.ts";
import { parseRegistry } from "../../src/content/registry.ts";
import { createAsker } from "../../src/disk/ask.ts";
import { propose } from "../../src/import/propose.ts";
import { review } from "../../src/import/review.ts";
import { fakeTerminal } from "../support/terminal.ts";
import { bytes, oneText, scripted } from "./support.ts";

const sources = [
  { file: "posts/_data/cities/kotamobagu.yaml", text: "name: Kotamobagu\ntype: kota\n" },
  {
    file: "posts/_data/officials/siti-rahma.yaml",
    text: "name: Siti Rahma\nappointments: [{office: Wali Kota Kotamobagu, city: kotamobagu, from: 2018-09-22}]\n",
  },
];
const registry = parseRegistry(new Map(sources.map((source) => [source.file, source])), {
  folder: "posts/_data",
  language: "id",
  report: () => {},
});
const draft = oneText(
  bytes(
    "KOTAMOBAGU – Wali Kota Kotamobagu Siti Rahma membuka pameran usaha mikro di alun-alun, Jumat (18/7/2019).",
  ),
  "a.txt",
);
const known = toKnown(registry);
const options = (asker: ReturnType<typeof scripted>) => ({
  asker,
  registry,
  zone: "Asia/Makassar",
  proposeAgain: (again: typeof draft) => propose(again, known).proposal,
});

const ask = suite("review");

ask("asks about what is uncertain and nothing else, then whether to write", async () => {
  const asker = scripted(["2019-07-18", "Wali Kota Buka Pameran", true]);
  const proposal = await review(draft, propose(draft, known).proposal, options(asker));
  assert.is(proposal?.date, "2019-07-18");
  assert.is(proposal?.title, "Wali Kota Buka Pameran");
  assert.equal(proposal?.officials, ["siti-rahma"]);
  assert.equal(proposal?.doubts, []);
  assert.is(asker.questions.length, 3);
  assert.match(asker.questions[0] ?? "", /Jumat \(18\/7\/2019\)/);
});

ask("writes nothing when somebody stops or says no", async () => {
  const { proposal } = propose(draft, known);
  assert.is(await review(draft, proposal, options(scripted([undefined]))), undefined);
  assert.is(await review(draft, proposal, options(scripted(["2019-07-18", "Judul Baru", false]))), undefined);
});

ask.run();

const terminal = suite("createAsker");

terminal("reads a line and shows what stands in it already", async () => {
  const { input, output, drawn } = fakeTerminal();
  const answer = createAsker({ input, output }).line({ message: "Tanggal", initial: "2019-07-1" });
  setTimeout(() => input.write("8\r"), 20);
  assert.is(await answer, "2019-07-18");
  assert.match(drawn(), /Tanggal/);
});

terminal("answers undefined when somebody presses Escape", async () => {
  const { input, output } = fakeTerminal();
  const answer = createAsker({ input, output }).confirm("Tulis?");
  setTimeout(() => input.write("\u0003"), 20);
  assert.is(await answer, undefined);
});

terminal.run();
