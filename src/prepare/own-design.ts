import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OfficeColours } from "../base/palette.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { styleFault } from "./minify-styles.ts";

/** A font of the office. */
export interface OwnFont {
  /** Name of the family. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A style sheet of the office. */
export interface OwnStyle {
  /** Where it lies, for messages. */
  readonly file: string;
  readonly code: string;
}

/** What a newsroom says of its design. */
export interface Design extends OfficeColours {
  /** The font of the office, or those of its readers; absent for the usual one. */
  readonly font?: "system" | OwnFont | undefined;
  readonly style?: OwnStyle | undefined;
}

/** Reads what a newsroom has of its own design. @param folder of the registry. */
export async function readDesign(
  { accent, accentDark, second, font, style }: SiteSettings,
  folder: string,
): Promise<Design> {
  return {
    accent,
    accentDark,
    second,
    font: typeof font === "object" ? await readFont(font, folder) : font,
    style: style && { file: style.file, code: await readFile(join(folder, style.file), "utf8") },
  };
}

/** @throws UserError where the file is no font. */
async function readFont(
  { name, file }: { readonly name: string; readonly file: string },
  folder: string,
): Promise<OwnFont> {
  const bytes = await readFile(join(folder, file));
  if (bytes.subarray(0, 4).toString("latin1") === "wOF2") return { name, bytes };
  throw new UserError({
    id: `${file} bernama WOFF2, tetapi isinya bukan`,
    en: `${file} has the name of a WOFF2, but is none`,
  });
}

/** Shown only where it is there in time, as the usual font is: text never moves. */
export function ownFontStyle(name: string, file: string): string {
  const family = JSON.stringify(name);
  return (
    `@font-face{font-family:${family};src:url("${file}") format("woff2");font-weight:100 900;font-display:optional}` +
    `:root:root{--font:${family},system-ui,sans-serif;--font-head:var(--font)}`
  );
}

/** The style sheet as it is. @throws UserError where browsers would stumble over it, with the place. */
export async function checkedStyle({ file, code }: OwnStyle): Promise<string> {
  const fault = await styleFault(code);
  if (!fault) return code;
  const place = `${file}:${fault.line}:${fault.column}`;
  throw new UserError({
    id: `${place}: lembar gaya ini tidak dapat dibaca: ${fault.message}`,
    en: `${place}: this style sheet cannot be read: ${fault.message}`,
  });
}
