import { burn } from "@kenjiuno/msgreader/lib/Burner.js";
import { TypeEnum } from "@kenjiuno/msgreader/lib/Reader.js";

/**
 * A message as Outlook saves it ([MS-OXMSG]): a container with a stream for each property. Only texts are written, in
 * UTF-16, and the table of properties with their lengths.
 */
export function msg(properties: Readonly<Record<string, string>>): Uint8Array {
  const streams = Object.entries(properties).map(([tag, text]) => ({
    name: `__substg1.0_${tag}001F`,
    bytes: Buffer.from(text, "utf16le"),
  }));
  const table = Buffer.concat([
    Buffer.alloc(32),
    ...Object.entries(properties).map(([tag, text]) => {
      const entry = Buffer.alloc(16);
      entry.writeUInt32LE(Number.parseInt(`${tag}001F`, 16), 0);
      entry.writeUInt32LE(6, 4);
      entry.writeUInt32LE(Buffer.from(text, "utf16le").length + 2, 8);
      return entry;
    }),
  ]);
  const files = [{ name: "__properties_version1.0", bytes: table }, ...streams];
  const container = burn([
    { name: "Root Entry", type: TypeEnum.ROOT, children: files.map((_, index) => index + 1), length: 0 },
    ...files.map(({ name, bytes }) => ({
      name,
      type: TypeEnum.DOCUMENT,
      // A copy: the writer takes the whole of the memory behind it.
      binaryProvider: () => Uint8Array.from(bytes),
      length: bytes.length,
    })),
  ]);
  return Uint8Array.from(container);
}
