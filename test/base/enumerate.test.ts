import { suite } from "uvu";
import * as assert from "uvu/assert";
import { enumerate } from "../../src/base/enumerate.ts";

const words = suite("enumerate");

words("puts a comma before the last of three and more", () => {
  assert.is(enumerate([], "dan"), "");
  assert.is(enumerate(["a"], "dan"), "a");
  assert.is(enumerate(["a", "b"], "atau"), "a atau b");
  assert.is(enumerate(["a", "b", "c"], "dan"), "a, b, dan c");
});

words.run();
