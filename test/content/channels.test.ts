import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readChannels } from "../../src/content/channels.ts";

const channels = suite("readChannels");

channels("puts what most people use first, in whatever order it is written", () => {
  const written = { x: "https://x.com/a", email: "kabar@go.id", whatsapp: "https://whatsapp.com/channel/a" };
  assert.equal(
    readChannels(written).map(({ service, href }) => [service, href]),
    [
      ["whatsapp", "https://whatsapp.com/channel/a"],
      ["email", "mailto:kabar@go.id?subject=Berlangganan"],
      ["x", "https://x.com/a"],
    ],
  );
});

channels("takes a page where people subscribe by mail as it is", () => {
  assert.is(readChannels({ email: "https://go.id/surel" })[0]?.href, "https://go.id/surel");
  assert.equal(readChannels({}), []);
});

channels.run();
