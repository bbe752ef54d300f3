import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { detectFormat } from "../../src/import/detect-format.ts";

const detect = suite("detectFormat");

const bytes = (text: string) => new TextEncoder().encode(text);
const refused = (error: unknown) => error instanceof UserError;

detect("goes by the first bytes", () => {
  assert.is(detectFormat(bytes("PK\u0003\u0004..."), "rilis.txt"), "docx");
  assert.is(detectFormat(bytes("<!doctype html><p>Rapat"), "rilis.docx"), "html");
  assert.is(detectFormat(bytes("KOTAMOBAGU – Wali Kota membuka pasar murah."), "rilis.txt"), "text");
  assert.is(
    detectFormat(bytes('<rss xmlns:wp="http://wordpress.org/export/1.2/">'), "ekspor.xml"),
    "wordpress",
  );
});

detect("takes a text with a stray control character", () => {
  assert.is(
    detectFormat(bytes(`Rapat koordinasi\u0002 ${"digelar di aula ".repeat(20)}`), "rilis.txt"),
    "text",
  );
});

detect("refuses what is damaged or no text", () => {
  assert.throws(() => detectFormat(bytes("bukan berkas Word"), "rilis.docx"), refused);
  assert.throws(() => detectFormat(bytes("%PDF-1.7"), "rilis.txt"), refused);
  assert.throws(() => detectFormat(new Uint8Array([1, 2, 3, 65, 66, 67]), "rilis.txt"), refused);
  assert.throws(() => detectFormat(new Uint8Array([65, 0, 66]), "rilis.txt"), refused);
});

detect.run();
