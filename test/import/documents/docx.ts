import { writeZip } from "../../../src/outputs/zip.ts";

const namespaces = [
  "w http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "r http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "a http://schemas.openxmlformats.org/drawingml/2006/main",
  "wp http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
  "pic http://schemas.openxmlformats.org/drawingml/2006/picture",
  "m http://schemas.openxmlformats.org/officeDocument/2006/math",
  "mc http://schemas.openxmlformats.org/markup-compatibility/2006",
  "wps http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
  "v urn:schemas-microsoft-com:vml",
  "dgm http://schemas.openxmlformats.org/drawingml/2006/diagram",
  "c http://schemas.openxmlformats.org/drawingml/2006/chart",
]
  .map((line) => line.split(" "))
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(" ");
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

export interface DocxOptions {
  /** Name of the main part; Word Online writes `word/document2.xml`. */
  readonly main?: string;
  /** Further parts: the kind of the relation, the name below `word/` and the content. */
  readonly parts?: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly content: string | Uint8Array;
  }[];
  readonly styles?: string;
}

/** A Word document of the fewest parts that the format allows. */
export function docx(
  body: string,
  { main = "word/document.xml", parts = [], styles = "" }: DocxOptions = {},
): Uint8Array {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml";
  const all = [
    ...parts,
    {
      id: "rStyles",
      kind: "styles",
      name: "styles.xml",
      content: `<w:styles ${namespaces}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>${styles}</w:styles>`,
    },
  ];
  const base = main.replace("word/", "");
  return writeZip([
    {
      name: "[Content_Types].xml",
      content: `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/><Override PartName="/${main}" ContentType="${type}.document.main+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${relation}/officeDocument" Target="${main}"/></Relationships>`,
    },
    {
      name: `word/_rels/${base}.rels`,
      content: `<?xml version="1.0"?><Relationships xmlns="${packaging}/relationships">${all
        .map(({ id, kind, name }) => `<Relationship Id="${id}" Type="${relation}/${kind}" Target="${name}"/>`)
        .join("")}</Relationships>`,
    },
    ...all.map(({ name, content }) => ({
      name: `word/${name}`,
      content: typeof content === "string" ? withSpaces(content) : content,
    })),
    {
      name: main,
      content: `<?xml version="1.0"?><w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    },
  ]);
}

/** Parts that the tests write as bare elements get the prefixes they use. */
function withSpaces(content: string): string {
  return content.replace(/^<(\w+:\w+)(?=>)/, `<$1 ${namespaces}`);
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of runs. */
export function paragraph(inner: string, properties = ""): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;
}
