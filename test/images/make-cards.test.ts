import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type MakeOptions, makePictures } from "../../src/images/make-pictures.ts";
import type { CardOutput } from "../../src/site/card.ts";
import { inFolder, writeFiles } from "../support/folders.ts";

const make = suite("makePictures, cards");

const makeCards = (drawings: readonly CardOutput[], options: MakeOptions) =>
  makePictures({ images: [], drawings }, options);

const words = {
  kicker: "",
  title: "Pawai",
  date: "",
  site: "Siaran Contoh",
  accent: "#0b5cad",
  second: "#dbb25a",
};
const circle =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><circle cx="1" cy="1" r="1" fill="green"/></svg>';
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const from = "posts/_data/lambang.svg";
const card = (hash: string, emblemText?: string) => ({
  words,
  emblem: emblemText === undefined ? undefined : { from, hash: sha256(emblemText) },
  hash,
  to: `/assets/kartu-${hash}.png`,
});

make("draws the emblem from its file, and draws nothing twice", () =>
  inFolder(async (root) => {
    const options = { root, cache: join(root, "cache") };
    await writeFiles(root, { [from]: circle });
    const outputs = [card("a", circle), card("b")];
    const { copies, made } = await makeCards(outputs, options);
    const [withEmblem, without] = await Promise.all(copies.map(({ from: path }) => readFile(path)));
    assert.is(made, 2);
    assert.not.ok(without && withEmblem?.equals(without));
    assert.equal(await makeCards(outputs, options), { copies, made: 0 });
  }),
);

make("does without an emblem that is no picture", () =>
  inFolder(async (root) => {
    await writeFiles(root, { [from]: "bukan gambar" });
    const { copies } = await makeCards([card("a", "bukan gambar"), card("b")], {
      root,
      cache: join(root, "cache"),
    });
    const [broken, without] = await Promise.all(copies.map(({ from: path }) => readFile(path)));
    assert.ok(without && broken?.equals(without));
  }),
);

make("refuses an emblem that changed since it was read", () =>
  inFolder(async (root) => {
    await writeFiles(root, { [from]: circle });
    await writeFile(join(root, from), "<svg/>");
    const failure = await makeCards([card("a", circle)], { root, cache: join(root, "cache") }).catch(
      (error) => error,
    );
    assert.match(String(failure), /changed while/);
  }),
);

make.run();
