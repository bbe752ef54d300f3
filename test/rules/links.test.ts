import * as fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { mayLinkWithin } from "../../src/markdown/may-link-within.ts";
import { linksIn } from "../../src/rules/links.ts";

const site = "https://contoh.example/";
const within = suite("mayLinkWithin");

within("says no to texts that lead to other sites, or nowhere", () => {
  for (const text of ["Tanpa tautan.", "[a](https://lain.example/b)", "[a]: mailto:a@lain.example"])
    assert.not(mayLinkWithin(text, site), text);
});

within("never says no where there is a link that can break", () => {
  const texts = fc
    .array(
      fc.constantFrom(
        ..."[ ![ ]( ) ]: [a]: ` `` ~~~ <!-- --> < > # a.pdf /siaran/ https: http: // lain.example HTTPS://x mailto:".split(
          " ",
        ),
        site,
        "https://contoh.example",
        " ",
        "   ",
        "\n",
        "\\",
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join(""));
  let breakable = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const can = linksIn(text, 0).some(
        ({ target }) => target.startsWith(site) || !/^[a-z][a-z0-9+.-]*:/i.test(target),
      );
      if (can) breakable += 1;
      assert.ok(!can || mayLinkWithin(text, site), JSON.stringify(text));
    }),
    { numRuns: 20_000 },
  );
  assert.ok(breakable > 100, `${breakable} texts have such a link`);
});

within.run();
