import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { ImageInfo } from "../../src/pictures/image.ts";
import { fullRendition, responsiveRenditions } from "../../src/pictures/renditions.ts";

const photo: ImageInfo = { hash: "ab", format: "jpeg", width: 4000, height: 3000, transparent: false };

const responsive = suite("responsiveRenditions");

responsive("offers WebP and JPEG in four widths", () => {
  assert.equal(
    responsiveRenditions(photo).map(({ name }) => name),
    ["320", "640", "960", "1280"]
      .flatMap((width) => `${width}.webp`)
      .concat(["320", "640", "960", "1280"].map((width) => `${width}.jpg`)),
  );
});

responsive("keeps what shines through in PNG", () => {
  const formats = responsiveRenditions({ ...photo, transparent: true }).map(({ format }) => format);
  assert.equal([...new Set(formats)], ["webp", "png"]);
});

responsive("never enlarges: a small picture is offered in its own width", () => {
  const widths = responsiveRenditions({ ...photo, width: 700, height: 500 }).map(({ width }) => width);
  assert.equal(widths, [320, 640, 700, 320, 640, 700]);
});

responsive("keeps proportions to the pixel, grows, and has a form of each format for every picture", () => {
  const side = fc.integer({ min: 1, max: 9000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const forms = responsiveRenditions({ ...photo, width, height });
      for (const form of forms) {
        assert.ok(form.width <= width && form.height >= 1);
        assert.ok(Math.abs(form.height - (height * form.width) / width) <= 0.5 || form.height === 1);
      }
      for (const format of ["webp", "jpeg"]) {
        const widths = forms.filter((form) => form.format === format).map((form) => form.width);
        assert.ok(widths.length > 0);
        assert.equal(
          widths,
          [...new Set(widths)].sort((a, b) => a - b),
        );
      }
    }),
  );
});

responsive.run();

const full = suite("fullRendition");

full("has all pixels, in the format that the name promises", () => {
  const { format, width, height } = fullRendition("posts/2019/07/Foto.PNG", photo);
  assert.equal({ format, width, height }, { format: "png", width: 4000, height: 3000 });
});

full.run();
