import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { Picture } from "../../layouts/components/picture.tsx";
import { renderPage } from "../../layouts/render.ts";
import { addressesOf } from "../../src/base/address.ts";
import type { PercentPoint } from "../../src/base/percent-point.ts";
import { focusClasses } from "../../src/pictures/focus-classes.ts";
import { createPicture } from "../../src/pictures/picture.ts";

const where = {
  ...{ from: "posts/2019/07/pawai.jpg", alt: "Pawai", base: "/siaran/2019/07/pawai/" },
  addressOf: addressesOf("https://go.id/"),
};
const image = (width: number, height: number) =>
  ({ hash: "0123456789abcdef", format: "jpeg", width, height, transparent: false }) as const;

function imageTag(width: number, height: number, focus?: PercentPoint): string {
  const picture = createPicture({ ...where, image: image(width, height), focus });
  return /<img[^>]*>/.exec(renderPage(<Picture picture={picture} />))?.[0] ?? "";
}

const picture = suite("Picture");

picture("says which point stays in sight, and nothing where nobody chose one", () => {
  assert.match(imageTag(1000, 500, { x: 30, y: 18 }), ' class="fx-3 fy-2"');
  assert.match(imageTag(500, 1000, { x: 0, y: 100 }), ' class="tall fx-0 fy-10"');
  assert.match(imageTag(500, 1000), ' class="tall"');
  assert.not.match(imageTag(1000, 500), "class");
});

picture("has a style for every point, which holds where photos are cut", () => {
  const style = readFileSync(new URL("../../layouts/assets/style/parts.css", import.meta.url), "utf8");
  for (let percent = 0; percent <= 100; percent += 10)
    for (const name of focusClasses({ x: percent, y: percent }).split(" "))
      assert.match(style, new RegExp(`\\.${name} \\{\\s*--${name.slice(0, 2)}: ${percent}%;`));
  assert.match(
    style,
    /\.thumb \[class\*="fx-"\],\s*\.gallery \[class\*="fx-"\]:not\(\.tall\),\s*\.portrait img\[class\*="fx-"\] \{\s*object-position: var\(--fx\) var\(--fy\);/,
  );
});

picture.run();
