#!/usr/bin/env node
// The program is TypeScript with TSX layouts; tsx must be registered before the first of them is imported. The
// settings of this package hold wherever the command is called from.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../tsconfig.json", import.meta.url));
register();
try {
  await import("./main.ts");
} catch (error) {
  // A crash is no finding: those exit with 1.
  console.error(error);
  process.exitCode = 2;
}
