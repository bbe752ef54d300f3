import { SaxesParser } from "saxes";

/** What an XML parser meets, in order. Everything is told even where the XML is broken. */
export interface XmlEvents {
  readonly onOpen: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly onClose: (name: string) => void;
  readonly onText: (text: string) => void;
  /** A fault; reading goes on. */
  readonly onFault: (message: string) => void;
}

/** Reads a piece of XML without namespaces: prefixes stay part of the names. */
export function readXml(xml: string, { onOpen, onClose, onText, onFault }: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false, fragment: true });
  parser.on("opentag", ({ name, attributes }) => onOpen(name, attributes));
  parser.on("closetag", ({ name }) => onClose(name));
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("error", ({ message }) => onFault(message.replace(/^\d+:\d+: /, "").replace(/\.$/, "")));
  parser.write(xml).close();
}
