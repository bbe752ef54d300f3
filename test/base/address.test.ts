import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { addressesOf, listingPagePath, outputFile, parseAliasPath } from "../../src/base/address.ts";
import { monthPath, paths, releasePath, yearPath } from "../../src/base/paths.ts";

const addresses = suite("addressesOf");

addresses("gives path, link and URL", () => {
  assert.equal(addressesOf("https://siaran.example.go.id/")("/daerah/"), {
    path: "/daerah/",
    href: "/daerah/",
    url: "https://siaran.example.go.id/daerah/",
  });
});

addresses("puts the path prefix into links and URLs only", () => {
  for (const site of ["https://go.id/newsroom/", "https://go.id/newsroom", "https://go.id/newsroom//"]) {
    assert.equal(addressesOf(site)("/daerah/"), {
      path: "/daerah/",
      href: "/newsroom/daerah/",
      url: "https://go.id/newsroom/daerah/",
    });
  }
});

addresses.run();

const file = suite("outputFile");

file("names the file of a page and of a file", () => {
  assert.is(outputFile("/"), "index.html");
  assert.is(outputFile("/daerah/manado/"), "daerah/manado/index.html");
  assert.is(outputFile("/feed.xml"), "feed.xml");
});

file.run();

const alias = suite("parseAliasPath");

alias("brings old addresses into one form", () => {
  assert.is(parseAliasPath("/2019/07/judul-lama"), "/2019/07/judul-lama/");
  assert.is(parseAliasPath("/2019/07/judul-lama/"), "/2019/07/judul-lama/");
  assert.is(parseAliasPath("/berita/12.html"), "/berita/12.html");
  assert.is(parseAliasPath("/berita/caf%C3%A9"), "/berita/café/");
});

alias("refuses what is not a path on this site", () => {
  const refused = [
    "lama/",
    "//host/x",
    "/../etc",
    "/a/./b",
    "/a/%2e%2e/b",
    "/a?b",
    "/a#b",
    "/a%",
    "/a b",
    "/.htaccess",
    "/a/.env/b",
    "/berita.php",
    "/cgi-bin/BERITA.CGI",
    "",
  ];
  for (const text of [...refused, "https://lama.go.id/", "/a%3Fb", "/a%00b", "/a\\b", "/a%5C..%5Cb"]) {
    assert.is(parseAliasPath(text), undefined, text);
  }
});

alias("law: never leaves the output folder, and is its own form", () => {
  fc.assert(
    fc.property(
      fc.string().map((text) => `/${text}`),
      (text) => {
        const path = parseAliasPath(text);
        if (path === undefined) return;
        assert.ok(new URL(`https://a.b${encodeURI(path)}`).pathname === encodeURI(path), path);
        assert.not(path.split("/").includes(".."));
      },
    ),
  );
});

alias.run();

const permanent = suite("paths");

permanent("are those that the design promises", () => {
  assert.is(yearPath(2019), "/siaran/2019/");
  assert.is(monthPath(2019, 7), "/siaran/2019/07/");
  assert.is(releasePath("2019-07-18", "pameran"), "/siaran/2019/07/pameran/");
  assert.is(listingPagePath("/daerah/manado/", 1), "/daerah/manado/");
  assert.is(listingPagePath("/daerah/manado/", 2), "/daerah/manado/halaman/2/");
  assert.is(paths.subscribe, "/langganan/");
});

permanent.run();
