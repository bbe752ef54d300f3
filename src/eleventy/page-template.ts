import type { Directories } from "@11ty/eleventy";
import { outputFile } from "../base/address.ts";
import type { Output } from "../outputs/output.ts";

/** Where Eleventy's templates of the newsroom's own pages stand in the input folder, as far as it can tell. */
const folder = "newsroom/";

/** The path of the template of a kind of pages, within the input folder. */
export function templatePath(kind: string): string {
  return `${folder}${kind}.11ty.js`;
}

/** Whether a template, by its path as Eleventy writes it, is of the newsroom's own pages. */
export function isNewsroomTemplate(inputPath: string, { input }: Directories): boolean {
  return inputPath.startsWith(`${input}${folder}`);
}

/**
 * An Eleventy template that paginates over the pages or files of a kind.
 * @param fail told of what kept one from being made.
 */
export function pageTemplate(outputs: () => readonly Output[], fail: (error: unknown) => void) {
  return {
    data: () => ({
      outputs: outputs().map((output) => new Page(output, fail)),
      pagination: { data: "outputs", size: 1, alias: "output" },
      permalink: ({ output }: PageData) => output.file,
      // Whatever an office says of its own templates, these pages are ready.
      layout: false,
      eleventyExcludeFromCollections: true,
    }),
    render: ({ output }: PageData) => output.content(),
  };
}

interface PageData {
  readonly output: Page;
}

/** A page in Eleventy's data: a class, because Eleventy copies plain objects deeply into the data of every page. */
class Page {
  readonly #output: Output;
  readonly #fail: (error: unknown) => void;

  constructor(output: Output, fail: (error: unknown) => void) {
    this.#output = output;
    this.#fail = fail;
  }

  get file(): string {
    return outputFile(this.#output.path);
  }

  content(): string {
    try {
      return this.#output.content();
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }
}
