/** What a file is, by its content and never by its name, as far as it matters to what may be hidden in it. */
export type FileKind =
  | "jpeg"
  | "png"
  | "webp"
  | "gif"
  /** A photo that only cameras and their programs read, or that browsers do not show: TIFF, RAW, HEIC, AVIF, BMP. */
  | "photo"
  | "pdf"
  /** ZIP, and what is made of it: new Office files and OpenDocument. */
  | "zip"
  /** Word, Excel and PowerPoint until 2003. */
  | "old-office"
  /** MP4, MOV, M4A, 3GP. */
  | "mp4"
  | "mp3"
  /** Films and sounds of all other kinds. */
  | "recording"
  /** Text, in which nothing stands that a reader does not see. */
  | "text"
  /** Text that begins like a page, a drawing or a script. */
  | "markup"
  | "other";

/** Whether a file's name says that it is a film or sound; what such a file is otherwise is not what it says. */
export function isRecording(name: string): boolean {
  return /\.(?:mp4|m4v|m4a|mov|3gp|mp3|wav|ogg|oga|ogv|opus|flac|aac|webm|mkv|avi|wmv|mpe?g)$/i.test(name);
}

/** Finds out what a file is. */
export function kindOf(bytes: Uint8Array): FileKind {
  const head = String.fromCharCode(...bytes.subarray(0, 1100));
  for (const [kind, at, ...beginnings] of signatures)
    if (beginnings.some((words) => head.startsWith(words, at))) return kind;
  // Its letters may stand anywhere in the first kilobyte.
  if (head.includes("%PDF-")) return "pdf";
  if (!isText(bytes)) return "other";
  return markup.test(head) ? "markup" : "text";
}

/** A tag at the beginning, the call of an interpreter, or the begin of a script anywhere near. */
const markup = /^(?:\xef\xbb\xbf)?\s*(?:<[!?a-z]|#!)|<script[\s>]|<\?(?:php|=)/i;

/** What stands at a place of files of a kind, as the documents of their formats have it. The first that fits counts. */
const signatures: readonly (readonly [FileKind, number, ...string[]])[] = [
  ["jpeg", 0, "\xff\xd8\xff"],
  ["png", 0, "\x89PNG\r\n\x1a\n"],
  ["gif", 0, "GIF87a", "GIF89a"],
  ["webp", 8, "WEBPVP8"],
  ["zip", 0, "PK\x03\x04", "PK\x05\x06", "PK\x07\x08"],
  ["old-office", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  // TIFF and what cameras make of it, then the other RAW formats.
  [
    "photo",
    0,
    "II*\0",
    "MM\0*",
    "IIRO",
    "IIRS",
    "MMOR",
    "IIU\0",
    "II\xbc",
    "FUJIFILMCCD-RAW",
    "\0MRM",
    "FOVb",
  ],
  ["photo", 6, "HEAPCCDR"],
  // JPEG XL, JPEG 2000, Photoshop.
  ["photo", 0, "\xff\x0a", "\0\0\0\x0cJXL ", "\0\0\0\x0cjP  ", "8BPS"],
  ["photo", 4, ...["heic", "heix", "heim", "heis", "hevc", "hevx"].map((brand) => `ftyp${brand}`)],
  ["photo", 4, ...["mif1", "mif2", "msf1", "avif", "avis", "crx "].map((brand) => `ftyp${brand}`)],
  ["mp4", 4, "ftyp", "moov", "mdat", "wide", "free", "skip", "pnot"],
  ["mp3", 0, "ID3", "\xff\xf2", "\xff\xf3", "\xff\xfa", "\xff\xfb"],
  // Matroska and WebM, Ogg, FLAC, Flash, Windows Media, AMR, Real, MPEG.
  ["recording", 0, "\x1aE\xdf\xa3", "OggS", "fLaC", "FLV\x01", "0&\xb2u\x8ef\xcf\x11", "#!AMR", ".RMF"],
  ["recording", 0, "\0\0\x01\xb3", "\0\0\x01\xba"],
  // WAV, AVI and AIFF.
  ["recording", 8, "WAVE", "AVI ", "AIFF", "AIFC"],
];

/** Whether all of it is UTF-8 without control characters; whatever hides in such a file, an editor shows. */
function isText(bytes: Uint8Array): boolean {
  try {
    return !/\p{Cc}/u.test(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/[\t\n\f\r]/g, ""),
    );
  } catch {
    return false;
  }
}
