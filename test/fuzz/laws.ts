import fc from "fast-check";
import { docx, paragraph, run } from "../import/documents/docx.ts";
import { odt } from "../import/documents/odt.ts";
import { pdf } from "../import/documents/pdf.ts";
import { importExport } from "../import/wxr/run.ts";
import { foot, head, item } from "../import/wxr/support.ts";
import { damaged, posts, registers, releases, sources } from "./documents.ts";
import { examine, examineImport, mayBeRefused } from "./examine.ts";

/** What must hold of any document, and the share of all documents that each is tried with. */
export interface Law {
  readonly name: string;
  readonly share: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

const bytes = (text: string) => new TextEncoder().encode(text);
const documents = {
  "a.docx": docx(paragraph(run("Wali Kota membuka lomba."))),
  "a.odt": odt("<text:p>Wali Kota membuka lomba.</text:p>"),
  "a.pdf": await pdf([["Wali Kota membuka lomba."]]),
};

async function examinePost(content: string): Promise<void> {
  const { files } = await importExport(head + item({ id: 1, content }) + foot);
  for (const [file, text] of files) if (file.endsWith(".md")) examine({ "2019/07/impor.md": text });
}

export const laws: readonly Law[] = [
  {
    name: "a release",
    share: 0.5,
    property: fc.asyncProperty(releases, async (text) => examine({ "2019/07/lomba.md": text })),
  },
  {
    name: "settings and the register",
    share: 0.1,
    property: fc.asyncProperty(registers, async ([file, text]) =>
      examine({ [file]: text, "2019/07/lomba.md": "---\ntitle: Lomba\ndate: 2019-07-18\n---\n\nIsi.\n" }),
    ),
  },
  {
    name: "a text that is imported",
    share: 0.3,
    property: fc.asyncProperty(sources, ({ name, text }) => mayBeRefused(examineImport(name, bytes(text)))),
  },
  {
    name: "a post of WordPress",
    share: 0.05,
    property: fc.asyncProperty(posts, (content) => mayBeRefused(examinePost(content))),
  },
  {
    name: "a damaged document",
    share: 0.05,
    property: fc.asyncProperty(
      fc
        .constantFrom(...Object.entries(documents))
        .chain(([name, whole]) => fc.tuple(fc.constant(name), damaged(whole))),
      ([name, changed]) => mayBeRefused(examineImport(name, changed)),
    ),
  },
];
