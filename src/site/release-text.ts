import type { AddressOf } from "../base/address.ts";
import { rememberLast } from "../base/remember.ts";
import type { Manuscript } from "../content/manuscript.ts";
import { type MarkdownPicture, type MarkdownText, readMarkdown } from "../markdown/markdown.ts";
import type { MarkedQuotation } from "../markdown/marked-quotations.ts";
import type { Assets } from "../pictures/asset.ts";
import { type Picture, plainSource, sourceSet, textSizes } from "../pictures/picture.ts";
import { widestRendition } from "../pictures/renditions.ts";
import { linkTextPicture } from "./link-pictures.ts";
import type { Release, ReleaseText } from "./model.ts";
import { quotedSpeaker } from "./quoted-speaker.ts";

/** What of a release stands in its text. */
type Shown = Pick<Release, "address" | "dateline" | "lang" | "participants">;

interface TextOptions {
  readonly assets: Assets;
  readonly addressOf: AddressOf;
}

/** The text of a manuscript. A class, because an archive has many and few are asked for at a time. */
export class ManuscriptText implements ReleaseText {
  readonly manuscript: Manuscript;
  readonly shown: Shown;
  readonly #assets: Assets;
  readonly #addressOf: AddressOf;

  constructor(manuscript: Manuscript, shown: Shown, { assets, addressOf }: TextOptions) {
    this.manuscript = manuscript;
    this.shown = shown;
    this.#assets = assets;
    this.#addressOf = addressOf;
  }

  html(): string {
    return this.#render("href", pageImage);
  }

  feedHtml(): string {
    return this.#render("url", feedImage);
  }

  plainText(): string {
    return read(this).plainText();
  }

  printedText(): string {
    return read(this).printedText();
  }

  quotations(): readonly MarkedQuotation[] {
    return read(this).quotations();
  }

  #render(form: "href" | "url", show: (picture: Picture) => MarkdownPicture | undefined): string {
    const { address, dateline, lang } = this.shown;
    const [assets, addressOf, base] = [this.#assets, this.#addressOf, address.path];
    return read(this).html({
      origin: new URL(address.url).origin,
      dateline,
      language: lang,
      isStyled: form === "href",
      resolve: (target) => resolve(target, base, addressOf)[form],
      image: (file) => {
        const picture = linkTextPicture(this.manuscript, file, { assets, base, addressOf });
        return picture && show(picture);
      },
    });
  }
}

/** A page, its press text and its feed item are often made one after the other: the text is read once for them. */
const read = rememberLast(
  ({ manuscript, shown: { participants } }: ManuscriptText): MarkdownText =>
    readMarkdown(manuscript.body, { speaker: (line) => quotedSpeaker(line, participants) }),
);

/** Where a link in the text leads: paths are on this site, file names are beside the release, the rest is elsewhere. */
function resolve(target: string, base: string, addressOf: AddressOf): { href: string; url: string } {
  if (target.startsWith("#")) return { href: target, url: addressOf(base).url + target };
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return { href: target, url: target };
  return addressOf(target.startsWith("/") ? target : base + target);
}

/** The widest form of a picture that feeds carry, in pixels: feed readers show a column, often on mobile data. */
const feedImageWidth = 960;

function pageImage(picture: Picture): MarkdownPicture | undefined {
  const plain = plainSource(picture, widestRendition);
  return (
    plain && {
      src: plain.address.href,
      width: plain.width,
      height: plain.height,
      srcset: sourceSet(picture, "plain"),
      webp: sourceSet(picture, "webp"),
      sizes: textSizes,
    }
  );
}

function feedImage(picture: Picture): MarkdownPicture | undefined {
  const plain = plainSource(picture, feedImageWidth);
  return plain && { src: plain.address.url, width: plain.width, height: plain.height };
}
