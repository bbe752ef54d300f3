import { bytesOf } from "../../base/latin1.ts";

const types: Readonly<Record<string, string>> = {
  pngblip: "png",
  jpegblip: "jpg",
  emfblip: "emf",
  wmetafile: "wmf",
  macpict: "pict",
  dibitmap: "bmp",
  wbitmap: "bmp",
};

/** Gathers the bytes of a picture, which stand in the document as hexadecimal digits or as they are. */
export class RtfPicture {
  #ending = "bin";
  readonly #hex: string[] = [];
  #binary = "";

  setType(word: string): void {
    this.#ending = types[word] ?? this.#ending;
  }

  addHex(text: string): void {
    this.#hex.push(text.replace(/[^\da-fA-F]/g, ""));
  }

  addBinary(text: string): void {
    this.#binary += text;
  }

  end(): { bytes: Uint8Array; ending: string } | undefined {
    const bytes = this.#binary === "" ? bytesOfHex(this.#hex.join("")) : bytesOf(this.#binary);
    return bytes.length === 0 ? undefined : { bytes, ending: this.#ending };
  }
}

function bytesOfHex(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length >> 1 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
