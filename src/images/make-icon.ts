import type { IconOutput } from "../site/icons.ts";
import { readUnchanged } from "./read-unchanged.ts";

/** Raise it with every change of how icons are drawn. */
const recipe = 1;

/** As long as it is the same, so is the icon. */
export function iconMadeFrom({ emblem, kind }: IconOutput): string {
  return `${emblem.hash} ${kind} ${recipe}`;
}

/**
 * Draws an icon from the emblem.
 * @param root parent of the content folder.
 * @throws {Error} when the emblem changed after the content was read.
 */
export async function makeIcon({ emblem, kind }: IconOutput, root: string): Promise<Uint8Array> {
  const { squareIcon } = await import("./sharp.ts");
  const bytes = await readUnchanged(emblem, root);
  // Phones round the corners and lay it on a ground of their own: it needs one, and some room.
  if (kind === "touch") return squareIcon(bytes, { side: 180, margin: 18, ground: "#ffffff" });
  return toIco(await squareIcon(bytes, { side: 32, margin: 0 }), 32);
}

/** A PNG in the frame of an ICO file, which all browsers in use read. */
function toIco(png: Uint8Array, side: number): Uint8Array {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(side, 6);
  head.writeUInt8(side, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}
