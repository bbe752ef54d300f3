import fc from "fast-check";
import { suite } from "uvu";
import { contentKey } from "../../../src/import/draft.ts";
import { MediaLibrary } from "../../../src/import/wxr/media-library.ts";
import { parseItem } from "../../../src/import/wxr/parse-item.ts";
import { postToDraft } from "../../../src/import/wxr/post-draft.ts";
import { item, type WxrPost } from "../wxr/support.ts";
import { proveKept, uniqueWords } from "./prove.ts";

const json = (value: unknown) =>
  JSON.stringify(value).replace(/[<>&]|--/g, (signs) =>
    [...signs].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  );
const block = (name: string, settings: object, inner?: string) =>
  inner === undefined
    ? `<!-- wp:${name} ${json(settings)} /-->`
    : `<!-- wp:${name} ${json(settings)} -->${inner}<!-- /wp:${name} -->`;
const base64 = (text: string) => Buffer.from(text).toString("base64");

/** Ways in which WordPress, its builders and its plug-ins keep words, each given words of its own. */
const ways: Readonly<Record<string, (words: string) => string>> = {
  classic: (words) => `\n\n${words}\n\n`,
  paragraph: (words) => block("paragraph", {}, `<p>${words}</p>`),
  heading: (words) => block("heading", { level: 3 }, `<h3>${words}</h3>`),
  "ACF block": (words) =>
    block("acf/kutipan", {
      name: "acf/kutipan",
      data: { teks: `Kata ${words}`, _teks: "field_5f" },
      mode: "preview",
    }),
  "ACF block around others": (words) =>
    block("acf/kotak", { data: { judul: `Judul ${words}` } }, "<p>isi</p>"),
  "lazy block": (words) => block("lazyblock/kontak", { alamat: `Jalan ${words}` }),
  "Divi 5 text": (words) =>
    block("divi/text", {
      content: {
        innerContent: { desktop: { value: `<p>${words}</p>` }, phone: { value: `<p>${words}</p>` } },
      },
      builderVersion: "5.0.0",
    }),
  "Divi 5 button": (words) =>
    block("divi/button", {
      button: { innerContent: { desktop: { value: { text: `Unduh ${words}`, linkUrl: "https://x.id/a" } } } },
    }),
  "Divi 5 item": (words) =>
    block(
      "divi/accordion-item",
      { title: { innerContent: { desktop: { value: `Syarat ${words}` } } } },
      "<p>isi</p>",
    ),
  "FAQ block": (words) =>
    block("yoast/faq-block", { questions: [{ question: [words] }] }, `<div><strong>${words}</strong></div>`),
  "broken block": (words) => `<!-- wp:acf/x {"data": "${words} -->`,
  "comment of HTML": (words) => `<p>isi</p><!-- ${words} -->`,
  "reusable block": (words) =>
    `<!-- wp:block {"ref":77} /--><!-- wp:paragraph --><p>${words}</p><!-- /wp:paragraph -->`,
  toggle: (words) => `[vc_toggle title="Judul ${words}"]isi[/vc_toggle]`,
  "call to action": (words) => `[vc_cta h2="Ajakan ${words}"]isi[/vc_cta]`,
  "Visual Composer link": (words) =>
    `[vc_btn title="Unduh ${words}" link="url:https%3A%2F%2Fx.id%2Fa|title:Formulir"]`,
  "group of parameters": (words) =>
    `[vc_progress_bar values="${encodeURIComponent(JSON.stringify([{ label: `Bagian ${words}`, value: "80" }]))}"]`,
  "raw HTML": (words) => `[vc_raw_html]${base64(encodeURIComponent(`<p>${words}</p>`))}[/vc_raw_html]`,
  "raw script": (words) => `[vc_raw_js]${base64(encodeURIComponent(`// ${words}`))}[/vc_raw_js]`,
  "Avada code": (words) => `[fusion_code]${base64(`<p>${words}</p>`)}[/fusion_code]`,
  "Avada person": (words) => `[fusion_person name="Nama ${words}" title="Ketua"]isi[/fusion_person]`,
  "Divi testimonial": (words) =>
    `[et_pb_testimonial author="Nama ${words}" job_title="Petani"]isi[/et_pb_testimonial]`,
  "Divi picture": (words) => `[et_pb_image src="https://x.id/g.jpg" alt="Foto ${words}"][/et_pb_image]`,
  "unknown shortcode": (words) => `[kotak_baru judul="Judul ${words}" gaya="x"]isi[/kotak_baru]`,
  "unclosed shortcode": (words) => `[kotak teks="Teks ${words}"] sesudah`,
  "words in brackets": (words) => `kata [${words}] kata`,
  caption: (words) => `[caption id="a" width="300"]<img src="https://x.id/a.jpg" alt=""/> ${words}[/caption]`,
  "caption of a repeated picture": (words) =>
    `[caption id="b"]<img src="https://x.id/sama-300x200.jpg" alt=""/> ${words}[/caption]`,
  "alternative text": (words) => `<img src="https://x.id/sama.jpg" alt="${words}">`,
  figure: (words) =>
    `<figure><img src="https://x.id/c.jpg" alt=""><figcaption>${words}</figcaption></figure>`,
  frame: (words) => `<iframe src="https://x.id/v" title="${words}"></iframe>`,
  form: (words) => `<form><label>${words}</label><input placeholder="isian ${words}"></form>`,
  table: (words) => `<table><tr><td>${words}</td><td>1</td></tr></table>`,
  "nested tags": (words) => `${"<div>".repeat(300)}${words}${"</div>".repeat(300)}`,
  "lost tags": (words) => `<p>${words}<b>kata</p>`,
};

/** What an item keeps outside of its content. */
const besides: Readonly<Record<string, (words: string) => Partial<WxrPost>>> = {
  title: (words) => ({ title: words }),
  excerpt: (words) => ({ excerpt: words }),
  field: (words) => ({ extra: meta("sumber", words) }),
  "field twice": (words) => ({ extra: meta("sumber", "satu") + meta("sumber", words) }),
  "inner field": (words) => ({ extra: meta("_yoast_wpseo_metadesc", words) }),
  elementor: (words) => ({
    extra: meta(
      "_elementor_data",
      JSON.stringify([
        {
          elType: "section",
          elements: [
            {
              elType: "widget",
              widgetType: "heading",
              settings: { title: `Judul ${words}`, align: "center" },
            },
          ],
        },
      ]),
    ),
  }),
  "broken elementor": (words) => ({ extra: meta("_elementor_data", `[{"title": "${words}`) }),
  comment: (words) => ({
    extra: `<wp:comment><wp:comment_author>Warga</wp:comment_author><wp:comment_content><![CDATA[${words}]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved></wp:comment>`,
  }),
  category: (words) => ({
    extra: `<category domain="category" nicename="x"><![CDATA[${words}]]></category>`,
  }),
  taxonomy: (words) => ({ extra: `<category domain="lokasi" nicename="x"><![CDATA[${words}]]></category>` }),
  "unknown element": (words) => ({ extra: `<media:title>${words}</media:title>` }),
};

function meta(key: string, value: string): string {
  return `<wp:postmeta><wp:meta_key>${key}</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
}

function read(post: WxrPost) {
  const media = new MediaLibrary();
  media.add("9", { url: "https://x.id/sama.jpg", alt: "", caption: "" });
  const xml = item({ ...post, extra: `${post.extra ?? ""}${meta("_thumbnail_id", "9")}` }).trim();
  return postToDraft(parseItem(xml), contentKey("a", xml), {
    channel: { title: "", url: "https://x.id", authors: new Map() },
    site: "x.id",
    media,
    reusable: new Map(),
    termMap: () => undefined,
    zone: "Asia/Jakarta",
  });
}

const law = suite("the words of a WordPress item");

law("are in the draft or in its report, however blocks and builders keep them", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...Object.keys(ways)), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...Object.keys(besides)),
      (chosen, beside) => {
        const next = uniqueWords();
        const used: string[] = [];
        const words = () => {
          used.push(next());
          return used.at(-1) ?? "";
        };
        const content = chosen.map((name) => ways[name]?.(words()) ?? "").join("\n\n");
        proveKept(used.join(" "), [read({ id: 1, content, ...besides[beside]?.(words()) })]);
      },
    ),
    { numRuns: 400 },
  );
});

law("of every way alone are there without the last resort of the report", () => {
  const lastResort = Object.entries(ways).filter(([, way]) => {
    const { notes } = read({ id: 1, content: way(uniqueWords()()) });
    return notes.some(({ code }) => code === "left-out");
  });
  if (lastResort.length > 0) throw new Error(lastResort.map(([name]) => name).join(", "));
});

law.run();
