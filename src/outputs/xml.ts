/** An XML element. Texts are escaped when it is written, never before. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Makes an element; children that are `undefined` are left out. */
export function xml(
  name: string,
  attributes: XmlElement["attributes"],
  ...children: readonly (XmlElement | string | undefined)[]
): XmlElement {
  return { name, attributes, children: children.filter((child) => child !== undefined) };
}

/** Writes an XML 1.0 document in UTF-8. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(root)}\n`;
}

/** Writes one element without a declaration, for bytes that several documents share. */
export function writeElement({ name, attributes, children }: XmlElement): string {
  const attributeText = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escapeXml(value)}"`))
    .join("");
  if (children.length === 0) return `<${name}${attributeText}/>`;
  const content = children.map((child) =>
    typeof child === "string" ? escapeXml(child) : writeElement(child),
  );
  return `<${name}${attributeText}>${content.join("")}</${name}>`;
}

/**
 * Escapes as hexadecimal references, which the RSS Advisory Board's profile asks for in titles because readers
 * decode `&amp;` a second time less often when it is written so; for every XML parser they are the same.
 * `\r` would otherwise be read back as `\n` (XML 1.0, section 2.11).
 */
function escapeXml(text: string): string {
  return text.replace(
    /[&<>"\r]/g,
    (character) => `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`,
  );
}
