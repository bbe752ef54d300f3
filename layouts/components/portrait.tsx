import type { Thing } from "../../src/indexes/index-kind.ts";
import { Picture } from "./picture.tsx";

/** A portrait, or the initials where there is none. Decoration: the name stands beside it. */
export function Portrait({ thing, large = false }: { thing: Thing; large?: boolean }) {
  const { portrait, name } = thing;
  const style = large ? "portrait large" : "portrait";
  if (portrait) {
    return (
      <span class={style}>
        <Picture picture={{ ...portrait, alt: "" }} sizes={large ? "8rem" : "2.75rem"} eager={large} />
      </span>
    );
  }
  return (
    <span class={style} aria-hidden="true">
      {initials(name)}
    </span>
  );
}

/** First letters of the first and the last word of a name without degrees. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.slice(0, 1).toUpperCase() ?? "")
    .join("");
}
