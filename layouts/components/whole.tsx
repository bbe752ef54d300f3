/** A few letters with a number: `ke-116`, `G-20`. Longer ones may be parted, or they would not fit on every screen. */
const ordinal = /(?<![\p{L}\d-])(\p{L}{1,3}-\d{1,4})(?![\p{L}\d-])/u;

/** Words in which no line ends between `ke-` and its number, where browsers would end one. */
export function Whole({ words }: { words: string }) {
  if (!/-\d/.test(words)) return <>{words}</>;
  const parts = words.split(ordinal);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}</>;
}

/** The title of a release within other words, with a direction of its own. */
export function Title({ of: { title } }: { of: { readonly title: string } }) {
  return (
    <bdi>
      <Whole words={title} />
    </bdi>
  );
}
