/** Counts through time as small columns without words; what they count is said beside them. */
export function Sparkline({ counts }: { counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  return (
    <svg class="spark" viewBox={`0 0 ${counts.length} 20`} preserveAspectRatio="none" aria-hidden="true">
      {counts.map((count, index) => {
        const height = count === 0 ? 1 : Math.max(2, Math.round((count / most) * 20));
        return <rect x={index + 0.1} y={20 - height} width="0.8" height={height} />;
      })}
    </svg>
  );
}
