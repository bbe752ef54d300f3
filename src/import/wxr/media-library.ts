import { addressKey } from "../picture-address.ts";

/** A file of the export's media library. */
export interface Attachment {
  readonly url: string;
  readonly alt: string;
  readonly caption: string;
}

const picture = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i;

/** The pictures and documents that an export tells of: by their number, by the post they belong to and by address. */
export class MediaLibrary {
  readonly #byId = new Map<string, Attachment>();
  readonly #byParent = new Map<string, { attachment: Attachment; order: number }[]>();
  readonly #byAddress = new Map<string, Attachment>();

  add(id: string, attachment: Attachment, { parent = "0", order = 0 } = {}): void {
    this.#byId.set(id, attachment);
    const key = addressKey(attachment.url);
    if (!this.#byAddress.has(key)) this.#byAddress.set(key, attachment);
    if (parent === "0" || parent === "") return;
    const siblings = this.#byParent.get(parent) ?? [];
    siblings.push({ attachment, order });
    this.#byParent.set(parent, siblings);
  }

  get(id: string): Attachment | undefined {
    return this.#byId.get(id);
  }

  /** The pictures uploaded to a post, which a gallery without numbers shows, in their order. */
  picturesOf(post: string): Attachment[] {
    const own = this.#byParent.get(post) ?? [];
    return [...own]
      .sort((a, b) => a.order - b.order)
      .map(({ attachment }) => attachment)
      .filter(isPicture);
  }

  /** The file that an address shows, be it in another size. */
  at(url: string): Attachment | undefined {
    return this.#byAddress.get(addressKey(url));
  }
}

export function isPicture({ url }: Attachment): boolean {
  return picture.test(url);
}
