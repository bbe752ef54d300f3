import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kindOf } from "../../src/pictures/file-kind.ts";

const kinds = suite("kindOf");

kinds("tells text from what a browser or host would take for a page or a script", () => {
  for (const text of [
    "<html><body>Halo</body></html>",
    "\u{feff}\n  <!DOCTYPE html>",
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    "<?xml version='1.0'?>",
    "<?php echo 1;",
    "#!/bin/sh\nrm -rf /",
    "nama,nilai\n<script>alert(1)</script>,2",
    "teks <?= 1 ?>",
  ])
    assert.is(kindOf(Buffer.from(text)), "markup", text);
  for (const text of [
    "nama;nilai\na;<5",
    "# Judul",
    "{\\rtf1}",
    "a < b dan c > d",
    "BEGIN:VCALENDAR",
    "[1, 2]",
  ])
    assert.is(kindOf(Buffer.from(text)), "text", text);
});

kinds.run();
