/** Why a file cannot be freed of what its makers, cameras and programs wrote into it beside its content. */
export type UncleanProblem =
  /** A photo that our tools cannot write again. */
  | "photo"
  /** A film or sound of which the same is true, or one with a track of positions. */
  | "recording"
  /** Word, Excel or PowerPoint until 2003. */
  | "old-office"
  /** Protected by a password. */
  | "locked"
  /** With a digital signature, which every change breaks, over the names of its makers. */
  | "signed"
  /** With comments, tracked changes, hidden sheets or files in it. */
  | "hidden"
  /** Cut off, not what it says it is, or more than a machine can unpack. */
  | "damaged"
  /** Of a kind that we know nothing of. */
  | "unknown"
  /** A file of more than {@link maximumAttachmentBytes}. */
  | "too-heavy";

/** A file that keeps what it should not tell. */
export interface Unclean {
  readonly problem: UncleanProblem;
  /** Of a ZIP, the file in it. */
  readonly inner?: string;
}

/** Each file is read into memory as a whole, and most hosts take none that is half as large. */
export const maximumAttachmentBytes = 200_000_000;
