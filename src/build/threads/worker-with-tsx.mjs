// Among the sources a thread must register tsx before the first module in TypeScript is imported, as main-with-tsx.mjs
// does for the program.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
