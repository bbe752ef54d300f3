import { SaxesParser } from "saxes";

/** An element of an XML file, with its attributes and the text directly in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of an XML file in their order, or what is wrong with it. */
export function readXml(text: string): readonly XmlElement[] | { readonly problem: string } {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  let problem: string | undefined;
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", ({ message }) => {
    problem ??= message;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const plain = Object.values(attributes).map((attribute) => [attribute.name, attribute.value]);
    const element: XmlElement = { name, attributes: Object.fromEntries(plain), text: "" };
    elements.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  const add = (words: string) => {
    const element = open.at(-1);
    if (element) element.text += words;
  };
  parser.on("text", add);
  parser.on("cdata", add);
  parser.write(text).close();
  return problem === undefined ? elements : { problem };
}
