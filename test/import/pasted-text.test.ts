import { suite } from "uvu";
import * as assert from "uvu/assert";
import { pastedText } from "../../src/import/pasted-text.ts";

const pasted = suite("pastedText");

pasted("keeps the paragraphs and marks of a document, and only what was copied", () => {
  const html =
    "<html><head><style>p{}</style></head><body><!--StartFragment--><p class=MsoNormal>Pasar <b>dibuka</b>, 2*3.<o:p></o:p></p><p>Lihat <a href='https://a.go.id/'>situs</a>.</p><ul><li>satu<li>dua</ul><!--EndFragment--></body></html>";
  assert.equal(pastedText(html), {
    text: "Pasar **dibuka**, 2\\*3.\n\nLihat [situs](https://a.go.id/).\n\n- satu\n- dua",
    notes: [],
  });
});

pasted("names pictures that do not come along, and takes emoji as they are", () => {
  const { text, notes } = pastedText(
    '<p>Selamat <img alt="🎉" src="x.png"></p><p><img alt="Peta kota" src="file:///peta.png"></p>',
  );
  assert.is(text, "Selamat 🎉");
  assert.is(notes.length, 1);
  assert.match(notes[0] ?? "", "Peta kota");
});

pasted.run();
