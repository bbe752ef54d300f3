import { bytesOf, latin1Of } from "../../base/latin1.ts";
import { decodeWindows } from "../decode-bytes.ts";
import { escapeHtml } from "../html-text.ts";
import type { Notes } from "../notes.ts";
import { RtfBody } from "./rtf-body.ts";
import { charsetEncoding, codePageEncoding } from "./rtf-charset.ts";
import { RtfPicture } from "./rtf-picture.ts";
import { characters, destinations, firstState, type RtfState } from "./rtf-state.ts";
import { type RtfToken, readTokens } from "./rtf-tokens.ts";

/** A document as it was read. */
export interface RtfDocument {
  readonly html: string;
  readonly pieces: readonly string[];
  readonly pictures: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly ending: string }>;
}

/** Reads a document in Rich Text Format. What is hidden, deleted or beside the text is noted with its words. */
export function readRtf(bytes: Uint8Array, notes: Notes): RtfDocument {
  const reader = new RtfReader(notes);
  for (const token of readTokens(latin1Of(bytes))) reader.take(token);
  return reader.end();
}

class RtfReader {
  readonly #notes: Notes;
  readonly #body = new RtfBody();
  readonly #pictures = new Map<string, { bytes: Uint8Array; ending: string }>();
  readonly #fonts = new Map<number, string>();
  readonly #styles = new Map<number, string>();
  readonly #states: RtfState[] = [];
  #state: RtfState = { ...firstState };
  #encoding = "windows-1252";
  #bytes: number[] = [];
  /** Characters to pass over behind one in Unicode. */
  #skip = 0;
  /** Words of a group that is no text: a field's instruction, a style's name, a comment. */
  #collected = "";
  #number = 0;
  #picture: RtfPicture | undefined;
  #html = "";
  #isHtml = false;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  take(token: RtfToken): void {
    if (token.kind === "byte") {
      if (this.#skip > 0) this.#skip -= 1;
      else this.#bytes.push(token.value);
      return;
    }
    this.#flush();
    if (token.kind === "text") this.#text(token.text);
    else if (token.kind === "binary") this.#picture?.addBinary(token.text);
    else if (token.kind === "open") {
      this.#skip = 0;
      this.#states.push(this.#state);
      this.#state = { ...this.#state, isOptional: false };
    } else if (token.kind === "word") this.#word(token.name, token.value);
    else this.#close();
  }

  end(): RtfDocument {
    this.#flush();
    while (this.#states.length > 0) this.#close();
    this.#sayRemoved();
    this.#body.endParagraph();
    const html = this.#isHtml ? this.#html : this.#body.html();
    return { html, pieces: this.#isHtml ? [] : this.#body.pieces, pictures: this.#pictures };
  }

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = Uint8Array.from(this.#bytes);
    this.#bytes = [];
    this.#put(this.#decoded(bytes));
  }

  #decoded(bytes: Uint8Array): string {
    const encoding = this.#fonts.get(this.#state.font) ?? this.#encoding;
    if (encoding === "symbol")
      return Array.from(bytes, (byte) => (byte === 0xb7 || byte === 0xa7 ? "•" : "")).join("");
    return encoding === "windows-1252" ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  }

  #text(text: string): void {
    if (this.#state.destination === "picture") {
      this.#picture?.addHex(text);
      return;
    }
    const from = Math.min(this.#skip, text.length);
    this.#skip -= from;
    const rest = text.slice(from);
    this.#put(/[\u0080-\u00FF]/.test(rest) ? this.#decoded(bytesOf(rest)) : rest);
  }

  /** Puts text where it belongs. */
  #put(text: string): void {
    const { destination } = this.#state;
    if (text === "" || destination === "skip" || destination === "fonts") return;
    if (destination === "htmltag") this.#html += text;
    else if (destination !== "text") this.#collected += text;
    else if (this.#isHtml) {
      if (!this.#state.isHtmlRtf) this.#html += escapeHtml(text);
    } else if (this.#state.isDeleted) this.#body.addDeleted(text);
    else if (this.#state.isHidden) this.#body.addHidden(text);
    else this.#body.addText(text, this.#state);
  }

  #word(name: string, value: number | undefined): void {
    const state = this.#state;
    const isOn = value !== 0;
    if (name === "*") state.isOptional = true;
    else if (name === "u" && value !== undefined) {
      this.#skip = 0;
      this.#put(String.fromCharCode(value < 0 ? value + 65536 : value));
      this.#skip = state.unicodeSkip;
    } else if (destinations[name] !== undefined) this.#begin(name);
    else if (state.isOptional) {
      state.destination = "skip";
      state.isOptional = false;
    } else if (characters[name] !== undefined) this.#put(characters[name] ?? "");
    else if (name === "ansicpg") this.#encoding = codePageEncoding(value ?? 1252);
    else if (name === "mac") this.#encoding = "macintosh";
    else if (name === "fromhtml") this.#isHtml = true;
    else if (name === "htmlrtf") state.isHtmlRtf = isOn;
    else if (name === "uc") state.unicodeSkip = value ?? 1;
    else if (name === "f") state.font = value ?? -1;
    else if (name === "fcharset" && state.destination === "fonts") {
      const encoding = charsetEncoding(value ?? 0);
      if (encoding !== undefined) this.#fonts.set(state.font, encoding);
    } else if (name === "s") this.#style(value ?? 0);
    else if (state.destination === "picture") this.#picture?.setType(name);
    else if (state.destination === "text") this.#format(name, value, isOn);
    else if (/^(?:par|line|cell)$/.test(name)) this.#collected += " ";
  }

  #begin(name: string): void {
    const state = this.#state;
    const before = state.destination;
    state.isOptional = false;
    // What stands in a group that is passed over is passed over too, but for the text of shapes.
    if (before === "skip" && name !== "shptxt") return;
    state.destination = destinations[name] ?? "skip";
    if (name === "footnote") {
      this.#body.addText(" (", state);
      state.isNote = true;
    }
    if (/^(?:shptxt)$/.test(name)) this.#body.beginBox();
    if (state.destination === before) return;
    if (state.destination === "picture") this.#picture = new RtfPicture();
    else if (["field", "margin", "comment", "styles"].includes(state.destination)) this.#collected = "";
    if (name === "footnote" || name === "shptxt") state.link = "";
  }

  #close(): void {
    const ended = this.#state;
    this.#state = this.#states.pop() ?? { ...firstState };
    this.#skip = 0;
    if (ended.isNote && !this.#state.isNote) this.#body.addText(")", this.#state);
    const isOver = ended.destination !== this.#state.destination;
    if (ended.destination === "styles") this.#nameStyle();
    if (!isOver) return;
    const words = this.#collected.replace(/\s+/g, " ").trim();
    if (ended.destination === "field") {
      const address = /HYPERLINK\s+(?:\\l\s+)?"?([^"\s]+)"?/i.exec(words)?.[1];
      // The result of a field is its neighbour.
      if (address !== undefined) this.#state.link = address;
    } else if (ended.destination === "margin" && words !== "") this.#notes.add("header-text", words);
    else if (ended.destination === "comment" && words !== "") this.#notes.add("document-comment", words);
    else if (ended.destination === "picture") this.#endPicture();
  }

  #endPicture(): void {
    const picture = this.#picture?.end();
    this.#picture = undefined;
    if (picture === undefined || this.#isHtml) return;
    const name = `rtf:${this.#pictures.size}`;
    this.#pictures.set(name, picture);
    this.#body.addPicture(name);
  }

  /** A style's group in the style sheet ends with its name. */
  #nameStyle(): void {
    const name = this.#collected.replace(/;.*$/s, "").trim();
    if (name !== "") this.#styles.set(this.#number, name);
    this.#collected = "";
    this.#number = 0;
  }

  #style(number: number): void {
    if (this.#state.destination === "styles") this.#number = number;
    else this.#body.setStyle(this.#styles.get(number) ?? "");
  }

  #format(name: string, value: number | undefined, isOn: boolean): void {
    const state = this.#state;
    if (name === "par" || name === "sect" || name === "page") {
      if (this.#isHtml && !state.isHtmlRtf) this.#html += "\n";
      this.#sayRemoved();
      this.#body.endParagraph();
    } else if (name === "line" && this.#isHtml) this.#html += "\n";
    else if (name === "line") this.#body.addBreak();
    else if (name === "pard") this.#body.resetParagraph();
    else if (name === "plain") Object.assign(state, plainFormat);
    else if (name === "b") state.isBold = isOn;
    else if (name === "i") state.isItalic = isOn;
    else if (name === "strike" || name === "striked") state.isStruck = isOn;
    else if (name === "super") state.isRaised = isOn;
    else if (name === "nosupersub" || name === "sub") state.isRaised = false;
    else if (name === "v") state.isHidden = isOn;
    else if (name === "deleted") state.isDeleted = isOn;
    else if (name === "intbl") this.#body.setInTable();
    else if (name === "cell" || name === "nestcell") this.#body.endCell();
    else if (name === "row" || name === "nestrow") this.#body.endRow();
    else if (name === "outlinelevel" && value !== undefined) this.#body.setLevel(value + 1);
  }

  #sayRemoved(): void {
    const { deleted, hidden } = this.#body.takeRemoved();
    if (/\S/.test(deleted)) this.#notes.add("deleted-text", deleted.trim());
    if (/\S/.test(hidden)) this.#notes.add("hidden-text", hidden.trim());
  }
}

const plainFormat = {
  isBold: false,
  isItalic: false,
  isStruck: false,
  isRaised: false,
  isHidden: false,
  isDeleted: false,
};
