import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shareLinks } from "../../src/site/share.ts";
import { releaseOf } from "../support/content.ts";

const share = suite("shareLinks");

share("hands on title and address, encoded once", () => {
  const release = releaseOf({ title: "100 % & lebih: apa?" });
  const url = "https://siaran.example.go.id/siaran/2019/07/pameran/";
  const links = new Map(shareLinks(release).map(({ service, href }) => [service, new URL(href)]));
  assert.equal(links.get("whatsapp")?.searchParams.get("text"), `100 % & lebih: apa?\n${url}`);
  assert.equal(links.get("telegram")?.searchParams.get("url"), url);
  assert.equal(links.get("telegram")?.searchParams.get("text"), "100 % & lebih: apa?");
  assert.equal(links.get("x")?.searchParams.get("url"), url);
});

share("writes mail as RFC 6068 asks: no plus signs for spaces, CRLF between lines", () => {
  const mail = shareLinks(releaseOf({})).find(({ service }) => service === "mail")?.href ?? "";
  assert.match(mail, /^mailto:\?subject=Kotamobagu%20buka%20pameran&body=/);
  assert.match(mail, "%0D%0A%0D%0Ahttps%3A%2F%2F");
  assert.not.match(mail, "+");
});

share.run();
