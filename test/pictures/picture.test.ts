import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/base/address.ts";
import type { ImageInfo } from "../../src/pictures/image.ts";
import { createPicture, pictureOutputs, plainSource, sourceSet } from "../../src/pictures/picture.ts";

const image: ImageInfo = {
  hash: "0123456789abcdef",
  format: "jpeg",
  width: 1000,
  height: 500,
  transparent: false,
};
const where = { from: "posts/2019/07/Pawai.JPG", image, base: "/siaran/2019/07/pawai/" };
const addressOf = addressesOf("https://go.id/newsroom/");
const picture = createPicture({ ...where, alt: "Pawai", addressOf });

const create = suite("createPicture");

create("keeps a permanent address for the download and puts the hash into all others", () => {
  assert.is(picture.address.url, "https://go.id/newsroom/siaran/2019/07/pawai/Pawai.JPG");
  assert.is(picture.sources[0]?.address.path, "/siaran/2019/07/pawai/pawai-01234567892-320.webp");
});

create("gives the size of every form", () => {
  assert.equal(
    picture.sources.map(({ format, width, height }) => `${format} ${width}x${height}`),
    ["webp", "jpeg"].flatMap((format) => [
      `${format} 320x160`,
      `${format} 640x320`,
      `${format} 960x480`,
      `${format} 1000x500`,
    ]),
  );
});

create.run();

const outputs = suite("pictureOutputs");

outputs("makes a file for every address of the picture", () => {
  const paths = new Set(pictureOutputs(where).map(({ to }) => to));
  for (const { path } of [picture.address, ...picture.sources.map(({ address }) => address)]) {
    assert.ok(paths.delete(path), path);
  }
  assert.is(paths.size, 0);
});

outputs.run();

const plain = suite("plainSource");

plain("is the widest form that every program reads, up to a width", () => {
  assert.is(plainSource(picture, 960)?.width, 960);
  assert.is(plainSource(picture, 9999)?.width, 1000);
  assert.is(plainSource(picture, 960)?.format, "jpeg");
});

plain("is the narrowest where all are too wide", () => {
  assert.is(plainSource(picture, 100)?.width, 320);
});

plain.run();

const set = suite("sourceSet");

set("honours the path prefix of the site", () => {
  assert.match(
    sourceSet(picture, "webp"),
    /^\/newsroom\/siaran\/2019\/07\/pawai\/pawai-01234567892-320\.webp 320w, /,
  );
  assert.not.match(sourceSet(picture, "plain"), /webp/);
});

set.run();
