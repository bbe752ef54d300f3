import { writeZip } from "../../../src/outputs/zip.ts";

const namespaces = ["office office", "text text", "table table", "draw drawing", "style style"]
  .map((line) => line.split(" "))
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat(
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"',
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"',
    'xmlns:xlink="http://www.w3.org/1999/xlink"',
  )
  .join(" ");

const automatic =
  '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text"><style:text-properties text:display="none"/></style:style>';

/** An OpenDocument text, in a ZIP as LibreOffice saves it. */
export function odt(
  body: string,
  { header = "", pictures = {} }: { header?: string; pictures?: Record<string, Uint8Array> } = {},
): Uint8Array {
  return writeZip([
    { name: "mimetype", content: new TextEncoder().encode("application/vnd.oasis.opendocument.text") },
    {
      name: "content.xml",
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
    {
      name: "styles.xml",
      content: `<?xml version="1.0"?><office:document-styles ${namespaces}><office:master-styles><style:master-page><style:header><text:p>${header}</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    },
    ...Object.entries(pictures).map(([name, content]) => ({ name, content })),
  ]);
}

/** The same as one file of XML (.fodt). */
export function flatOdt(body: string): Uint8Array {
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`,
  );
}
