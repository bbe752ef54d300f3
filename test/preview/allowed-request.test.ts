import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { refusal } from "../../src/preview/allowed-request.ts";

const local = "127.0.0.1";

/** The status with which a request for a page is refused; 200 where it is not. */
function status(
  headers: Readonly<Record<string, string>>,
  { url = "/", method = "GET", listening = local } = {},
) {
  return refusal({ method, url, headers: { host: "localhost:8080", ...headers } }, listening) ?? 200;
}

const run = suite("refusal");

run("answers whoever asks for this machine by a name or number that is always its own", () => {
  for (const host of [
    "localhost",
    "localhost:8080",
    "127.0.0.1:8080",
    "[::1]:8080",
    "a.localhost",
    "LOCALHOST",
  ])
    assert.is(status({ host }), 200, host);
});

run("refuses a name that only leads here, and no name at all", () => {
  for (const host of [
    "",
    "example.org",
    "localhost.example.org",
    "127.0.0.1.example.org",
    "10.0.0.5",
    "a b",
    "[::1",
  ])
    assert.is(status({ host }), 403, host);
});

run("opened to a network, answers for its numbers, and still for no name", () => {
  for (const host of ["10.0.0.5:8080", "[fe80::1]:8080", "localhost"])
    assert.is(status({ host }, { listening: "0.0.0.0" }), 200, host);
  assert.is(status({ host: "example.org" }, { listening: "0.0.0.0" }), 403);
  assert.is(status({ host: "kantor.example.org:80" }, { listening: "kantor.example.org" }), 200);
});

run("answers its own pages, and no others", () => {
  assert.is(status({ origin: "http://localhost:8080" }), 200);
  for (const origin of ["http://localhost:3000", "https://localhost:8080", "http://example.org", "null"])
    assert.is(status({ origin }), 403, origin);
  assert.is(status({ "sec-fetch-site": "same-origin", "sec-fetch-mode": "no-cors" }), 200);
  for (const site of ["cross-site", "same-site"]) {
    assert.is(
      status({ "sec-fetch-site": site, "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" }),
      403,
    );
    assert.is(
      status({ "sec-fetch-site": site, "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" }),
      403,
    );
    // Somebody follows a link to the preview, from a chat for example.
    assert.is(
      status({ "sec-fetch-site": site, "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }),
      200,
    );
  }
});

run("only gives", () => {
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) assert.is(status({}, { method }), 405);
  assert.is(status({}, { method: "HEAD" }), 200);
});

run("refuses an address that is none", () => {
  for (const url of [
    "/%",
    "//",
    "/%ff",
    "///[",
    "http://[::1",
    "",
    "*",
    "/a/..%2f..%2fb",
    "/%00",
    "/a%5c..%5cb",
  ])
    assert.is(status({}, { url }), 400, url);
  for (const url of ["/", "/siaran/2019/07/a/?q=%", "/a%20b", "/daerah/kotamobagu/#x", "/a..b/"])
    assert.is(status({}, { url }), 200, url);
});

run("never fails", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (host, origin, url) => {
      assert.type(status({ host, origin }, { url }), "number");
    }),
  );
});

run.run();
