import fc from "fast-check";
import { suite } from "uvu";
import { readDocx } from "../../../src/import/docx/read-docx.ts";
import { docx, paragraph, run } from "../documents/docx.ts";
import { proveKept, uniqueWords } from "./prove.ts";

const box = (inner: string) => `<w:txbxContent>${paragraph(run(inner))}</w:txbxContent>`;
const shape = (inner: string) =>
  `<w:drawing><wp:inline><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx>${box(inner)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;

/** Every way we know in which Word keeps words, each given words of its own. */
const ways: Readonly<Record<string, (words: string) => string>> = {
  run: (words) => paragraph(run(words)),
  bold: (words) => paragraph(run(words, "<w:b/>")),
  heading: (words) => paragraph(run(words), '<w:pStyle w:val="Heading1"/>'),
  field: (words) => paragraph(`<w:fldSimple w:instr=" DATE ">${run(words)}</w:fldSimple>`),
  "complex field": (words) =>
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
  "bare text box": (words) => paragraph(`<w:r>${shape(words)}</w:r>`),
  "text box by choice": (words) =>
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(words)}</mc:Choice></mc:AlternateContent></w:r>`,
    ),
  "text box with both forms": (words) =>
    paragraph(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${shape(words)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
  "old text box": (words) =>
    paragraph(`<w:r><w:pict><v:shape><v:textbox>${box(words)}</v:textbox></v:shape></w:pict></w:r>`),
  "word art": (words) =>
    paragraph(`<w:r><w:pict><v:shape><v:textpath string="${words}"/></v:shape></w:pict></w:r>`),
  "choice in a line": (words) =>
    paragraph(`<mc:AlternateContent><mc:Choice Requires="x">${run(words)}</mc:Choice></mc:AlternateContent>`),
  inserted: (words) => paragraph(`<w:ins w:id="1">${run(words)}</w:ins>`),
  deleted: (words) => paragraph(`<w:del w:id="1"><w:r><w:delText>${words}</w:delText></w:r></w:del>`),
  "moved away": (words) => paragraph(`<w:moveFrom w:id="1">${run(words)}</w:moveFrom>`),
  "moved here": (words) => paragraph(`<w:moveTo w:id="1">${run(words)}</w:moveTo>`),
  hidden: (words) => paragraph(run(words, "<w:vanish/>")),
  "hidden by style": (words) => paragraph(run(words), '<w:pStyle w:val="Rahasia"/>'),
  control: (words) => `<w:sdt><w:sdtContent>${paragraph(run(words))}</w:sdtContent></w:sdt>`,
  "control in a line": (words) => paragraph(`<w:sdt><w:sdtContent>${run(words)}</w:sdtContent></w:sdt>`),
  placeholder: (words) =>
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph(run(words))}</w:sdtContent></w:sdt>`,
  formula: (words) =>
    paragraph(
      `<m:oMath><m:f><m:num><m:r><m:t>${words}</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
    ),
  ruby: (words) =>
    paragraph(
      `<w:r><w:ruby><w:rt>${run(`${words}atas`)}</w:rt><w:rubyBase>${run(words)}</w:rubyBase></w:ruby></w:r>`,
    ),
  "smart tag": (words) => paragraph(`<w:smartTag>${run(words)}</w:smartTag>`),
  "custom xml": (words) => `<w:customXml>${paragraph(run(words))}</w:customXml>`,
  table: (words) =>
    `<w:tbl><w:tr><w:tc>${paragraph(run(words))}</w:tc><w:tc>${paragraph(run("isi"))}</w:tc></w:tr></w:tbl>`,
  numbered: (words) => paragraph(run(words), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  lettered: (words) => paragraph(run(words), '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>'),
  tabs: (words) => paragraph(`${run(words)}<w:r><w:tab/></w:r>${run("kolom")}`),
  "unknown element": (words) => paragraph(`<w:baru>${run(words)}</w:baru>`),
};

const parts = (
  words: Readonly<Record<"header" | "comment" | "note" | "diagram" | "chunk" | "chart", string>>,
) => [
  {
    id: "r1",
    kind: "header",
    name: "header1.xml",
    content: `<w:hdr>${paragraph(run(words.header))}</w:hdr>`,
  },
  {
    id: "r2",
    kind: "comments",
    name: "comments.xml",
    content: `<w:comments><w:comment w:id="0">${paragraph(run(words.comment))}</w:comment></w:comments>`,
  },
  {
    id: "r3",
    kind: "footnotes",
    name: "footnotes.xml",
    content: `<w:footnotes><w:footnote w:id="2">${paragraph(run(words.note))}</w:footnote></w:footnotes>`,
  },
  {
    id: "r4",
    kind: "diagramData",
    name: "diagrams/data1.xml",
    content: `<dgm:dataModel><a:p><a:r><a:t>${words.diagram}</a:t></a:r></a:p></dgm:dataModel>`,
  },
  {
    id: "r5",
    kind: "aFChunk",
    name: "potongan.html",
    content: new TextEncoder().encode(`<html><body><p>${words.chunk}</p></body></html>`),
  },
  {
    id: "r6",
    kind: "chart",
    name: "charts/chart1.xml",
    content: `<c:chartSpace><c:v>${words.chart}</c:v></c:chartSpace>`,
  },
  {
    id: "r7",
    kind: "numbering",
    name: "numbering.xml",
    content:
      '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  },
];
const hiddenStyle =
  '<w:style w:type="paragraph" w:styleId="Rahasia"><w:name w:val="Rahasia"/><w:rPr><w:vanish/></w:rPr></w:style>';

const law = suite("the words of a Word document");

law("are in the draft or in its report, however Word keeps them", async () => {
  const names = Object.keys(ways);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 12 }), async (chosen) => {
      const next = uniqueWords();
      const used: string[] = [];
      const words = () => {
        used.push(next());
        return used.at(-1) ?? "";
      };
      const body = chosen.map((name) => ways[name]?.(words()) ?? "").join("");
      const beside = {
        header: words(),
        comment: words(),
        note: words(),
        diagram: words(),
        chunk: words(),
        chart: words(),
      };
      const references =
        '<w:p><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="d"><dgm:relIds r:dm="r4"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="c"><c:chart r:id="r6"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:altChunk r:id="r5"/>';
      const source = docx(body + references, { parts: parts(beside), styles: hiddenStyle });
      proveKept(used.join(" "), [await readDocx(source, "a.docx")]);
    }),
    { numRuns: 120 },
  );
});

law("in hidden and deleted text are not in the draft", async () => {
  const body =
    paragraph(`${run("Terbuka")}${run(" rahasia", "<w:vanish/>")}`) +
    paragraph(`<w:del w:id="1"><w:r><w:delText>terhapus</w:delText></w:r></w:del>${run("Tetap")}`);
  const { text, notes } = await readDocx(docx(body), "a.docx");
  proveKept("Terbuka rahasia terhapus Tetap", [await readDocx(docx(body), "a.docx")]);
  if (/rahasia|terhapus/.test(text)) throw new Error(text);
  if (notes.some(({ code }) => code === "left-out")) throw new Error("said twice");
});

law.run();
