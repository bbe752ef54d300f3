import { suite } from "uvu";
import * as assert from "uvu/assert";
import { writeJson } from "../../src/outputs/json.ts";
import { keepEach, keepEachWay } from "../../src/outputs/keep-each.ts";

const keep = suite("keepEach");

keep("makes what is told of a subject once", () => {
  let made = 0;
  const tell = keepEach(({ name }: { name: string }) => {
    made += 1;
    return { name };
  });
  const [one, two] = [{ name: "satu" }, { name: "dua" }];
  assert.is(tell(one), tell(one));
  assert.equal(tell(two), { name: "dua" });
  assert.is(writeJson([tell(one), tell(two)]), '[{"name":"satu"},{"name":"dua"}]');
  assert.is(made, 2);
});

keep("remembers that there is nothing to tell", () => {
  let made = 0;
  const tell = keepEach((_: object): object | undefined => {
    made += 1;
    return undefined;
  });
  const subject = {};
  assert.is(tell(subject), undefined);
  assert.is(tell(subject), undefined);
  assert.is(made, 1);
});

keep.run();

const ways = suite("keepEachWay");

ways("makes each way of telling once, and another subject's anew", () => {
  const [rahma, budi] = [{ name: "Rahma" }, { name: "Budi" }];
  const tell = keepEachWay({
    subject: ({ person }: { person: { name: string }; office: string }) => person,
    key: ({ office }) => office,
    make: ({ person, office }) => ({ name: person.name, office }),
  });
  const mayor = tell({ person: rahma, office: "Wali Kota" });
  assert.is(tell({ person: rahma, office: "Wali Kota" }), mayor);
  assert.equal(tell({ person: rahma, office: "Sekretaris" }), { name: "Rahma", office: "Sekretaris" });
  assert.equal(tell({ person: budi, office: "Wali Kota" }), { name: "Budi", office: "Wali Kota" });
});

ways.run();
