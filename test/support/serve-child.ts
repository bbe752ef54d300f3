import { serve } from "../../src/preview/serve.ts";

/** Serves a folder until it is told to end: `serve-child.ts CONTENT OUTPUT PORT`. */
const [content = "", output = "", port = ""] = process.argv.slice(2);

process.on("SIGTERM", () => process.exit(0));

await serve({
  content,
  output,
  port: Number(port),
  host: "127.0.0.1",
  onEditor: (address) => console.log(address),
  onPort: () => {},
  language: "id",
  now: () => Date.UTC(2026, 0, 1, 4),
  onRead: () => console.log("read"),
  onFailure: (error) => console.error(error),
});
