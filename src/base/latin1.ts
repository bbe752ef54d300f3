/** Bytes as a text of as many characters, each up to U+00FF: formats with marks in ASCII are looked through in this form. */
export function latin1Of(bytes: Uint8Array): string {
  let text = "";
  // A call takes no more arguments than a stack has room for.
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The bytes of such a text. */
export function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let at = 0; at < latin1.length; at += 1) bytes[at] = latin1.charCodeAt(at);
  return bytes;
}
