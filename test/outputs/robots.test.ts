import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeRobots } from "../../src/outputs/robots.ts";
import { siteOf } from "../support/content.ts";

const write = suite("writeRobots");

write("lets everything be read and says where the sitemap is", () => {
  const lines = writeRobots(siteOf({})).split("\n");
  assert.equal(lines.slice(0, 2), ["User-agent: *", "Allow: /"]);
  assert.ok(lines.includes("Sitemap: https://siaran.example.go.id/sitemap.xml"));
});

write.run();
