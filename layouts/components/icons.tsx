import type { Site } from "../../src/site/model.ts";

/** The icons of a site, as its emblem has them. */
export function Icons({ icons: { small, drawing, touch } }: { icons: Site["icons"] }) {
  // Without an icon of its own, browsers ask every site for one that is not there.
  if (!small && !drawing) return <link rel="icon" href="data:," />;
  return (
    <>
      {small ? <link rel="icon" href={small.href} sizes="32x32" /> : null}
      {drawing ? <link rel="icon" href={drawing.href} type="image/svg+xml" /> : null}
      {touch ? <link rel="apple-touch-icon" href={touch.href} /> : null}
    </>
  );
}
