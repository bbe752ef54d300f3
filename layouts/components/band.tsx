/** The colour of a region as a band; that of the newsroom where the register names none. Decoration: the name stands beside it. */
export function Band({ colour }: { colour?: string | undefined }) {
  return (
    <svg class="band" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1" height="1" fill={colour} />
    </svg>
  );
}
