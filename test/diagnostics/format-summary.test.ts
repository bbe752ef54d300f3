import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { formatSummary } from "../../src/diagnostics/format-summary.ts";

const found = (severity: Diagnostic["severity"], message: string): Diagnostic => ({
  code: "kode-uji",
  severity,
  place: { file: "posts/2019/07/a.md", line: 3, column: 1 },
  message,
});
const summary = suite("formatSummary");

summary("nothing found", () => {
  assert.is(
    formatSummary([], (file) => file),
    "## Pemeriksaan naskah\n\nSitus dapat diterbitkan. Tidak ada yang perlu diperbaiki.\n",
  );
});

summary("errors first, and no text breaks its cell", () => {
  const text = formatSummary(
    [found("warning", "b"), found("error", "a | <b>`x`\n[y](z)")],
    (file) => `isi/${file}`,
  );
  assert.match(text, /\*\*tidak diterbitkan\*\*/);
  assert.ok(text.indexOf("### Kesalahan: 1") < text.indexOf("### Peringatan: 1"));
  assert.match(text, String.raw`| isi/posts/2019/07/a.md:3 | a \| &lt;b>\`x\` \[y\](z) |  | kode-uji |`);
});

summary("many are cut", () => {
  const text = formatSummary(
    Array.from({ length: 60 }, () => found("info", "a")),
    (file) => file,
  );
  assert.match(text, "... dan 10 lagi.");
});

summary.run();
