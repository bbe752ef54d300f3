import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { AddressOf } from "../base/address.ts";
import { once } from "../base/remember.ts";
import { plainText } from "../markdown/markdown.ts";
import { guideLanguage, guidePath } from "./guide-path.ts";
import { renderGuide } from "./render-guide.ts";

/** One file of the guide as a page. A class, because Eleventy copies plain objects into the data of every page. */
export class GuidePage {
  readonly #file: string;
  readonly #read: () => GuideText;
  readonly name: string;
  /** Whether it lists all others. */
  readonly isContents: boolean;

  constructor(file: string, isContents: boolean) {
    this.#file = file;
    this.#read = once(() => partGuide(readFileSync(this.#file, "utf8")));
    this.name = basename(file, ".md");
    this.isContents = isContents;
  }

  get path(): string {
    return guidePath(this.name);
  }

  get title(): string {
    return this.#read().title;
  }

  /** The first sentence. */
  get description(): string {
    return this.#read().description;
  }

  /** `en`, or nothing for Indonesian, which the site is in. */
  get lang(): "en" | undefined {
    return guideLanguage(this.name);
  }

  /** What stands below the title. */
  html({ addressOf, origin }: { readonly addressOf: AddressOf; readonly origin: string }): string {
    return renderGuide(this.#read().text, { addressOf, origin, lang: this.lang ?? "id" });
  }
}

interface GuideText {
  readonly title: string;
  readonly description: string;
  /** Everything after the first sentence, which the frame of the site shows below the title. */
  readonly text: string;
}

/** Parts a file into the heading, the line below it, and the rest. */
function partGuide(file: string): GuideText {
  const [, title = "", description = "", text = ""] = /^# (.+)\n+(.+)\n?([\s\S]*)$/.exec(file) ?? [];
  return { title, description: plainText(description), text };
}
