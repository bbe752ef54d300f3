import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compileFiles, type Files } from "../support/content.ts";

/** What is said about these files, the hint behind the message. */
function told(files: Files, code: string): string {
  const found = compileFiles(files).diagnostics.find((diagnostic) => diagnostic.code === code);
  return `${found?.message} → ${found?.hint}`;
}

const hints = suite("what hints advise");

hints("the state of an event has its own choices", () => {
  const said = told({ "_data/events/a.yaml": "name: A\nstatus: ditunda\n" }, "value-type");
  assert.match(said, "status: scheduled (atau postponed, cancelled)");
  assert.not.match(said, "draft");
});

hints("the days of an office have no time, those of an event or a release may", () => {
  assert.match(
    told(
      { "_data/officials/a.yaml": "name: A\nappointments: [{office: B, from: besok}]\n" },
      "date-unreadable",
    ),
    "tanpa jam",
  );
  assert.match(
    told({ "_data/events/a.yaml": "name: A\nstart: besok\n" }, "date-unreadable"),
    "2019-07-18 09:00, 2019-07-18, atau 2019-07",
  );
  const release = "---\ntitle: A\ndate: 18 Juli 2019\ncities: [manado]\nsummary: B\n---\n\nA.\n";
  assert.match(told({ "a.md": release }, "date-unreadable"), "2019-07-18 09:00");
});

hints("emblem and portraits are looked for in the folder of the register", () => {
  const site =
    "title: A\ndescription: B\nurl: https://a.example/\nzone: Asia/Makassar\npublisher: {name: C}\nemblem: lambang.svg\n";
  assert.match(told({ "_data/site.yaml": site }, "asset-missing"), "Salin berkasnya ke posts/_data,");
  assert.match(
    told({ "_data/officials/a.yaml": "name: A\nportrait: a.jpg\n" }, "asset-missing"),
    "tidak ada di folder posts/_data/officials,",
  );
});

hints.run();
