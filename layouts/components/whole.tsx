import { partOrdinals } from "../../src/base/ordinal.ts";

/** Words in which no line ends between `ke-` and its number, where browsers would end one. */
export function Whole({ words }: { words: string }) {
  return (
    <>
      {partOrdinals(words).map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}
    </>
  );
}

/** The title of a release within other words, with a direction of its own. */
export function Title({ of: { title } }: { of: { readonly title: string } }) {
  return (
    <bdi>
      <Whole words={title} />
    </bdi>
  );
}
