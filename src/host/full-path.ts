import type { Address } from "../base/address.ts";

/** The whole path of an address as servers see it: decoded, with the path of the site. */
export function fullPath({ path, href }: Address): string {
  const prefix = href.slice(0, href.length - path.length);
  return `${decodeURI(prefix)}${path}`;
}

/**
 * An address in characters that mean nothing to any server's configuration. Everything else, `$` and quotes above all,
 * is written as bytes: `%24`.
 */
export function safeUrl(url: string): string {
  return new URL(url).href.replace(/[^A-Za-z0-9:/?#&=._~%-]/g, (character) => percent(character));
}

/** A path in the same characters. @param path decoded. */
export function safePath(path: string): string {
  return path.replace(/[^A-Za-z0-9/._~-]/gu, (character) => percent(character));
}

/** Whether a path means itself in every format. */
export function isPlain(path: string): boolean {
  return /^[A-Za-z0-9/_-]+(?:\.[A-Za-z0-9/_-]+)*$/.test(path);
}

/** A page was found with and without the slash at its end. */
export function slashSpellings(path: string): string[] {
  return path.endsWith("/") && path !== "/" ? [path, path.slice(0, -1)] : [path];
}

function percent(character: string): string {
  return [...new TextEncoder().encode(character)].map((byte) => `%${hex(byte)}`).join("");
}

/**
 * A path as part of a regular expression that is read as bytes (PCRE): nothing in it means anything but itself, and no
 * character stands in it that ends a word, a string or a line of a configuration.
 */
export function bytePattern(path: string): string {
  return path.replace(/[^A-Za-z0-9/_-]/gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `\\x${hex(byte)}`).join(""),
  );
}

/** The same for expressions that are read as characters (RE2). */
export function characterPattern(path: string): string {
  return path.replace(
    /[^A-Za-z0-9/_-]/gu,
    (character) => `\\x{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
