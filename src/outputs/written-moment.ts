import { toRfc3339 } from "../base/date.ts";
import { rememberLast } from "../base/remember.ts";

/** A moment as data has it. A release that was never changed was last changed when it was issued: the same moment. */
export const written = rememberLast(toRfc3339);
