import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packShards, shardName, shardOf, shardsFor } from "../../src/search/shards.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "é", ":"), minLength: 1, maxLength: 6 });
const sizes = fc
  .uniqueArray(word)
  .chain((words) =>
    fc
      .array(fc.integer({ min: 1, max: 20_000 }), { minLength: words.length, maxLength: words.length })
      .map((numbers) => new Map(words.map((key, place) => [key, numbers[place] ?? 1]))),
  );

const shards = suite("packShards");

shards("puts every key into the one shard where it is looked for", () => {
  fc.assert(
    fc.property(sizes, (map) => {
      const packed = packShards(map);
      const starts = packed.map(({ start }) => start);
      assert.equal(packed.flatMap(({ keys }) => keys).sort(), [...map.keys()].sort());
      for (const { start, keys } of packed) for (const key of keys) assert.is(shardOf(starts, key), start);
    }),
  );
});

shards("finds the shards of a beginning", () => {
  fc.assert(
    fc.property(sizes, word, (map, prefix) => {
      const packed = packShards(map);
      const found = shardsFor(
        packed.map(({ start }) => start),
        prefix,
      );
      for (const { start, keys } of packed)
        if (keys.some((key) => key.startsWith(prefix))) assert.ok(found.includes(start));
    }),
  );
});

shards("are small, but for those of one key", () => {
  fc.assert(
    fc.property(sizes, (map) => {
      for (const { keys } of packShards(map)) {
        const size = keys.reduce((sum, key) => sum + (map.get(key) ?? 0), 0);
        assert.ok(size <= 14_000 || keys.length === 1);
      }
    }),
  );
});

shards("have names that differ whatever a file system thinks of letters", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (starts) => {
      const names = starts.map((start) => shardName(start));
      assert.is(new Set(names.map((name) => name.toLowerCase())).size, starts.length);
      for (const name of names) assert.match(name, /^[a-z0-9_-]+$/);
    }),
  );
});

shards.run();
