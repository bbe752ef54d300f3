import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { guidePicturePath } from "./guide-path.ts";

/** A picture of the guide. */
export class GuidePicture {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  get path(): string {
    return guidePicturePath(basename(this.#file));
  }

  bytes(): Buffer {
    return readFileSync(this.#file);
  }
}
