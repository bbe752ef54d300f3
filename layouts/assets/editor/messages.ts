import type { FormFinding } from "../../../src/editor/findings.ts";
import type { Pasted } from "../../../src/import/pasted.ts";
import type { PastedText } from "../../../src/import/pasted-text.ts";
import type { Asset } from "../../../src/pictures/asset.ts";

/** What the worker is told first. */
export interface Beginning {
  readonly begin: { readonly knownUrl: string; readonly styleUrl: string };
}

/** Something that was pasted or dropped. */
export interface PastedFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The releases in it. */
export interface PastedAnswer {
  readonly id: number;
  readonly pasted: readonly Pasted[];
  readonly failure?: string;
}

/** Words with their formatting, as a clipboard has them. */
export interface PastedHtml {
  readonly id: number;
  readonly html: string;
}

/** The same as Markdown; absent where it cannot be made. */
export interface PastedHtmlAnswer {
  readonly id: number;
  readonly words?: PastedText;
  readonly failure?: string;
}

/** A file to look at. */
export interface Question {
  readonly id: number;
  readonly file: string;
  readonly text: string;
  /** Photos and attachments that were added and are not published yet. */
  readonly beside: readonly Asset[];
  /** Whether the page is wanted too. */
  readonly isPreview: boolean;
}

/** What the worker found. */
export interface Answer {
  readonly id: number;
  readonly findings: readonly FormFinding[];
  /** The page as readers would see it; absent where there can be none. */
  readonly page?: string;
  /** Why nothing could be found out. */
  readonly failure?: string;
}
