import { once } from "node:events";
import { createServer } from "node:net";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UserError } from "../../src/diagnostics/user-error.ts";
import { freePort } from "../../src/preview/free-port.ts";

const host = "127.0.0.1";

const run = suite("freePort");

run("takes the next one where the first is used", async () => {
  const start = await freePort(19_100, host);
  const used = createServer().listen({ port: start, host });
  await once(used, "listening");
  assert.is(await freePort(start, host), await freePort(start + 1, host));
  used.close();
});

run("says in words that none is free, or that the address is not this machine's", async () => {
  const used = createServer().listen({ port: 65_535, host });
  await once(used, "listening");
  for (const [port, address] of [
    [65_535, host],
    [19_100, "192.0.2.1"],
  ] as const)
    assert.instance(await freePort(port, address).catch((error) => error), UserError);
  used.close();
});

run.run();
