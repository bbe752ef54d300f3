import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addPhotos } from "../../../../layouts/assets/editor/add-photos.ts";
import { createEchoes } from "../../../../layouts/assets/editor/echoes.ts";
import { isPhoto } from "../../../../layouts/assets/editor/photo-picker.ts";

const photo = (name: string, type = "image/jpeg") => new File(["x"], name, { type });

const adding = suite("addPhotos");

adding("adds one after the other, and says why a file was not added", async () => {
  const used: string[] = [];
  const said: string[] = [];
  const files = [
    photo("a.jpg"),
    photo("surat.pdf", "application/pdf"),
    photo("rusak.heic", ""),
    photo("b.jpg"),
  ];
  const { count, refused } = await addPhotos([...files, photo("a.jpg")], {
    addFile: async ({ name }) => {
      if (name.startsWith("rusak")) throw new Error("corrupt");
      return name;
    },
    use: (file) => !used.includes(file) && used.push(file) > 0,
    say: (words) => said.push(words),
  });
  assert.equal([count, used], [2, ["a.jpg", "b.jpg"]]);
  assert.equal(
    refused.map((words) => words.replace(/\. .*/, ".")),
    [
      "surat.pdf bukan foto; berkas lain ditambahkan di Lampiran.",
      "rusak.heic tidak dapat dibaca.",
      "a.jpg sudah ada di daftar ini.",
    ],
  );
  assert.is(said[3], "Membaca foto 4 dari 5: b.jpg …");
});

adding.run();

const photos = suite("isPhoto");

photos("knows photos by their type, and by their name where a device does not know the type", () => {
  for (const file of [photo("x", "image/webp"), photo("IMG_1.HEIC", ""), photo("a.JPG", "")])
    assert.ok(isPhoto(file), file.name);
  for (const file of [photo("a.svg", "image/svg+xml"), photo("a.pdf", "application/pdf"), photo("a", "")])
    assert.not(isPhoto(file), file.name);
});

photos.run();

const echoes = suite("createEchoes");

echoes("tells what a field said itself from what comes from elsewhere", () => {
  const { tell, hears } = createEchoes<string>((one, other) => one === other);
  for (const word of ["a", "ab", "abc"]) tell(word);
  assert.ok(hears("ab"));
  assert.ok(hears("abc"));
  // Said before, and so no echo any more.
  assert.not(hears("a"));
});

echoes.run();
