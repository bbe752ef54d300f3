import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Notes } from "../../../src/import/notes.ts";
import { autop } from "../../../src/import/wxr/autop.ts";
import { MediaLibrary } from "../../../src/import/wxr/media-library.ts";
import { expandShortcodes } from "../../../src/import/wxr/shortcodes.ts";

const expand = suite("expandShortcodes");

function run(content: string) {
  const notes = new Notes();
  const media = new MediaLibrary();
  media.add("5", { url: "https://x.id/a.jpg", alt: "Orang", caption: "Rapat" });
  media.add("8", { url: "https://x.id/c.jpg", alt: "", caption: "" }, { parent: "1", order: 2 });
  media.add("9", { url: "https://x.id/b.jpg", alt: "", caption: "" }, { parent: "1", order: 1 });
  const html = expandShortcodes(content, { notes, media, post: "1" }).replace(/\n+/g, "\n").trim();
  return { html, notes: notes.list().map(({ code, about }) => `${code} ${about}`) };
}

expand("makes figures of captions and galleries", () => {
  assert.is(
    run('[caption id="a" width="300"]<a href="x"><img src="a.jpg"></a> Wali Kota[/caption]').html,
    '<figure><a href="x"><img src="a.jpg"></a><figcaption>Wali Kota</figcaption></figure>',
  );
  const { html, notes } = run('[gallery columns="2" ids="5,6"]');
  assert.is(
    html,
    '<figure><img src="https://x.id/a.jpg" alt="Orang"><figcaption>Rapat</figcaption></figure>',
  );
  assert.equal(notes, ['picture-unknown [gallery columns="2" ids="5,6"] 6']);
});

expand("makes links of embeds", () => {
  assert.is(
    run("[embed]https://youtu.be/x[/embed]").html,
    '<p><a href="https://youtu.be/x">https://youtu.be/x</a></p>',
  );
  assert.match(run('[video mp4="https://x.id/a.mp4"]').html, /href="https:\/\/x\.id\/a\.mp4"/);
});

expand("takes page builders' tags off their content and keeps headings from attributes", () => {
  const { html, notes } = run(
    '[vc_row][vc_column width="1/2"][vc_custom_heading text="Judul Bagian"]<p>Isi</p>[/vc_column][/vc_row]',
  );
  assert.is(html, "<h2>Judul Bagian</h2><p>Isi</p>");
  assert.ok(notes.includes("shortcode-opened vc_row"));
  assert.is(
    run(`[vc_raw_html]${Buffer.from("%3Cp%3EIsi%3C%2Fp%3E").toString("base64")}[/vc_raw_html]`).html,
    "<p>Isi</p>",
  );
});

expand("notes what encloses nothing, and leaves brackets that are no shortcode", () => {
  const { html, notes } = run('[contact-form-7 id="1" title="Formulir"] kata [sic] [1] [[gallery]]');
  assert.is(html, "kata [sic] [1] [[gallery]]");
  assert.equal(notes, ['shortcode-dropped [contact-form-7 id="1" title="Formulir"]']);
});

expand.run();

const paragraphs = suite("autop");

paragraphs("makes paragraphs of blank lines and breaks of others", () => {
  assert.is(autop("Satu\ndua\n\nTiga"), "<p>Satu<br>dua</p>\n<p>Tiga</p>");
});

paragraphs("leaves blocks and preformatted text alone", () => {
  assert.is(autop("<h2>A</h2>\nB\n<pre>x\n\ny</pre>"), "<h2>A</h2>\n<p>B</p>\n<pre>x\n\ny</pre>");
});

paragraphs.run();
