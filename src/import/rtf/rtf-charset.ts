/** Encodings by the numbers that fonts have in Rich Text Format (`\fcharset`). */
const charsets: Readonly<Record<number, string>> = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gbk",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};

const codePages: Readonly<Record<number, string>> = {
  ...Object.fromEntries(
    [1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 874].map((page) => [page, `windows-${page}`]),
  ),
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  65001: "utf-8",
};

/** The encoding of a code page (`\ansicpg`); Windows-1252 where it is not known. */
export function codePageEncoding(page: number): string {
  return codePages[page] ?? "windows-1252";
}

/** The encoding that a font's character set asks for, or `undefined` where the document's holds. */
export function charsetEncoding(charset: number): string | undefined {
  return charset === 2 ? "symbol" : charsets[charset];
}
