/** A piece of Rich Text Format (version 1.9.1): a group's bracket, a control word, a byte or plain text. */
export type RtfToken =
  | { readonly kind: "open" }
  | { readonly kind: "close" }
  | { readonly kind: "word"; readonly name: string; readonly value: number | undefined }
  | { readonly kind: "byte"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  /** Bytes of a picture, in the place they stand. */
  | { readonly kind: "binary"; readonly text: string };

const token = /([{}])|\\([a-zA-Z]+)(-?\d+)? ?|\\'([\da-fA-F]{2})|\\([^a-zA-Z])|([^\\{}\r\n]+)|[\r\n]+|\\$/gy;

/** Reads the source of a document, byte for byte a character. */
export function* readTokens(source: string): Generator<RtfToken> {
  token.lastIndex = 0;
  for (let at = 0; at < source.length; ) {
    token.lastIndex = at;
    const match = token.exec(source);
    if (match === null) return;
    at = token.lastIndex;
    const [, bracket, name, value, byte, symbol, text] = match;
    if (bracket !== undefined) yield bracket === "{" ? { kind: "open" } : { kind: "close" };
    else if (name === "bin") {
      const length = Number(value ?? 0);
      yield { kind: "binary", text: source.slice(at, at + length) };
      at += Math.max(0, length);
    } else if (name !== undefined)
      yield { kind: "word", name, value: value === undefined ? undefined : Number(value) };
    else if (byte !== undefined) yield { kind: "byte", value: Number.parseInt(byte, 16) };
    else if (symbol !== undefined) yield symbolToken(symbol);
    else if (text !== undefined) yield { kind: "text", text };
  }
}

function symbolToken(symbol: string): RtfToken {
  if (symbol === "\n" || symbol === "\r") return { kind: "word", name: "par", value: undefined };
  if (symbol === "*") return { kind: "word", name: "*", value: undefined };
  const text = { "~": "\u{A0}", _: "\u{2011}", "-": "" }[symbol] ?? symbol;
  return { kind: "text", text };
}
