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

detect("knows documents and messages whatever their names", () => {
  for (const [text, name, format] of [
    ["%PDF-1.7", "rilis.txt", "pdf"],
    ["{\\rtf1\\ansi Rapat", "rilis.doc", "rtf"],
    ["PK\u0003\u0004 mimetypeapplication/vnd.oasis.opendocument.text", "rilis.docx", "odt"],
    ['<?xml version="1.0"?><office:document xmlns:office="x">', "rilis.fodt", "odt"],
    ["From: a@b.id\nSubject: Rilis\nMIME-Version: 1.0\n\nIsi", "rilis.txt", "mail"],
    ["From: a@b.id\nSubject: Rilis\n\nIsi", "rilis.eml", "mail"],
    ["Dari: Humas\nPerihal: Rilis\n\nIsi", "rilis.txt", "text"],
  ] as const)
    assert.is(detectFormat(bytes(text), name), format, name);
  assert.is(detectFormat(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), "rilis.docx"), "ole");
});

detect("refuses pictures, sheets and archives by their names", () => {
  for (const name of ["a.jpg", "a.xlsx", "a.zip", "a.mp4", "a.json"])
    assert.throws(() => detectFormat(bytes("x"), name), refused, name);
});

detect("takes a text with a stray control character", () => {
  assert.is(
    detectFormat(bytes(`Rapat koordinasi\u0002 ${"digelar di aula ".repeat(20)}`), "rilis.txt"),
    "text",
  );
});

detect("refuses what is damaged or no text", () => {
  assert.throws(() => detectFormat(bytes("bukan berkas Word"), "rilis.docx"), refused);
  assert.throws(() => detectFormat(new Uint8Array([1, 2, 3, 65, 66, 67]), "rilis.txt"), refused);
  assert.throws(() => detectFormat(new Uint8Array([65, 0, 66]), "rilis.txt"), refused);
});

detect.run();
