import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Asset } from "../../src/pictures/asset.ts";
import { checkAttachment, checkPicture } from "../../src/pictures/check-image.ts";
import type { FileKind } from "../../src/pictures/file-kind.ts";
import { collect } from "../support/report.ts";

const place = () => ({ file: "posts/2019/07/pawai.md", line: 7, column: 17 });
const sound = { hash: "ab", format: "jpeg", width: 40, height: 30, transparent: false } as const;

type Check = typeof checkPicture;

function codes(check: Check, name: string, asset: Partial<Asset> | undefined): string[] {
  const { diagnostics, report } = collect();
  check(name, asset && { file: `posts/2019/07/${name}`, size: 1, ...asset }, place, report);
  return diagnostics.map(({ code }) => code);
}

const picture = suite("checkPicture");

picture("accepts what can be published, and leaves missing files to others", () => {
  assert.equal(codes(checkPicture, "a.jpg", { image: sound }), []);
  assert.equal(codes(checkPicture, "a.jpg", undefined), []);
});

picture("refuses what cannot", () => {
  assert.equal(codes(checkPicture, "a.svg", {}), ["image-format"]);
  assert.equal(codes(checkPicture, "a.jpg", { image: { problem: "format" } }), ["image-format"]);
  assert.equal(codes(checkPicture, "a.jpg", { image: { problem: "unreadable" } }), ["image-unreadable"]);
  const huge = { problem: "too-large", width: 12_000, height: 9000 } as const;
  assert.equal(codes(checkPicture, "a.jpg", { image: huge }), ["image-too-large"]);
  const long = { problem: "too-long", width: 1080, height: 20_000 } as const;
  assert.equal(codes(checkPicture, "a.jpg", { image: long }), ["image-too-long"]);
  assert.equal(codes(checkPicture, "a.gif", { image: { problem: "too-many-frames", frames: 9999 } }), [
    "image-frames",
  ]);
  assert.equal(codes(checkPicture, "a.png", { image: { problem: "too-heavy", bytes: 1e9 } }), [
    "image-too-heavy",
  ]);
});

picture("says how large is too large, and where", () => {
  const { diagnostics, report } = collect();
  const image = { problem: "too-large", width: 12_000, height: 9000 } as const;
  checkPicture("a.jpg", { file: "posts/a.jpg", size: 1, image }, place, report);
  assert.match(diagnostics[0]?.message ?? "", /12000 × 9000 \(108 megapiksel\); paling banyak 50/);
  assert.equal(diagnostics[0]?.place, place());
});

picture.run();

const attachment = suite("checkAttachment");

attachment("accepts documents", () => {
  assert.equal(codes(checkAttachment, "a.pdf", {}), []);
  assert.equal(codes(checkAttachment, "a.jpg", { image: sound }), []);
});

attachment("takes files of the types on the list, by their names and by their content", () => {
  const sound: readonly (readonly [string, FileKind | undefined])[] = [
    ["a.pdf", "pdf"],
    ["a.DOCX", "zip"],
    ["a.xls", "old-office"],
    ["data.csv", "text"],
    ["lama.csv", "other"],
    ["a.mp4", "mp4"],
    ["a.zip", undefined],
  ];
  for (const [name, kind] of sound) assert.equal(codes(checkAttachment, name, { kind }), [], name);
});

attachment("refuses what a browser or host may run, whatever it is called", () => {
  const types =
    "html htm svg svgz js mjs css xhtml xml php phtml phar cgi pl shtml asp jsp exe msi bat wasm swf jar apk webmanifest htaccess rss mht docm xlsm";
  for (const type of types.split(" "))
    assert.equal(codes(checkAttachment, `a.${type}`, { kind: "text" }), ["attachment-type"], type);
  for (const name of ["tanpa", "a.php.pdf", "a.phtml.txt", "a.html.zip", "pdf"])
    assert.equal(codes(checkAttachment, name, {}), ["attachment-type"], name);
  for (const [name, kind] of [
    ["a.txt", "markup"],
    ["a.pdf", "markup"],
    ["a.pdf", "zip"],
    ["a.docx", "pdf"],
    ["a.mp3", "other"],
    ["a.csv", "zip"],
  ] as const)
    assert.equal(codes(checkAttachment, name, { kind }), ["attachment-content"], name);
});

attachment("refuses photos that tell where they were taken and cannot be cleaned", () => {
  assert.equal(codes(checkAttachment, "IMG_1.HEIC", {}), ["image-format"]);
  assert.equal(codes(checkAttachment, "a.jpg", { image: { problem: "unreadable" } }), ["image-unreadable"]);
});

attachment.run();
