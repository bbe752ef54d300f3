import type { Text } from "../base/language.ts";

/** Something about a newsroom that is good to know. */
export interface DoctorFinding {
  /** A problem should be seen to; advice may be taken. */
  readonly level: "good" | "advice" | "problem";
  readonly message: Text;
  /** What to do; absent where all is well. */
  readonly hint?: Text;
}
