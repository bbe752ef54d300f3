import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createCounter, share } from "../../../src/build/threads/threads.ts";

const sharing = suite("share");

sharing("law: every index comes up once, whoever takes it", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.infiniteStream(fc.boolean()), (length, turns) => {
      const counter = createCounter();
      const threads = [share(counter, length), share(counter, length)];
      const taken: number[] = [];
      for (let done = 0; done < 2; ) {
        const thread = threads[turns.next().value ? 0 : threads.length - 1];
        const next = thread?.next();
        if (next?.done) {
          threads.splice(threads.indexOf(thread ?? share(counter, 0)), 1);
          done += 1;
        } else if (next) taken.push(next.value);
      }
      assert.equal(
        taken.sort((a, b) => a - b),
        Array.from({ length }, (_, index) => index),
      );
    }),
  );
});

sharing.run();
