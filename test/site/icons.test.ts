import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf } from "../../src/base/address.ts";
import { chooseIcons } from "../../src/site/icons.ts";

const addressOf = addressesOf("https://siaran.example.go.id/sub/");
const emblem = { from: "posts/_data/lambang.svg", hash: "a" };
const copy = (to: string) => ({ from: `posts/_data/public${to}`, to });

const icons = suite("chooseIcons");

icons("draws them from the emblem", () => {
  const { small, drawing, touch, outputs } = chooseIcons({
    ...{ emblem, exact: [], addressOf },
    emblemAddress: addressOf("/assets/emblem.svg"),
  });
  assert.equal(
    [small, drawing, touch].map((address) => address?.href),
    ["/sub/favicon.ico", "/sub/assets/emblem.svg", "/sub/apple-touch-icon.png"],
  );
  assert.equal(
    outputs.map(({ to, kind }) => [to, kind]),
    [
      ["/favicon.ico", "small"],
      ["/apple-touch-icon.png", "touch"],
    ],
  );
});

icons("takes the office's own, and then shows the emblem to nobody", () => {
  const { small, drawing, outputs } = chooseIcons({
    ...{ emblem, exact: [copy("/favicon.ico")], addressOf },
    emblemAddress: addressOf("/assets/emblem.svg"),
  });
  assert.is(small?.href, "/sub/favicon.ico");
  assert.is(drawing, undefined);
  assert.equal(
    outputs.map(({ to }) => to),
    ["/apple-touch-icon.png"],
  );
});

icons("has none where there is nothing to draw", () => {
  assert.equal(chooseIcons({ exact: [], addressOf }), {
    small: undefined,
    drawing: undefined,
    touch: undefined,
    outputs: [],
  });
});

icons.run();
