// Where no bundle can be made the program runs from its sources, TypeScript with TSX layouts: tsx must be registered
// before the first of them is imported. The settings of this package hold wherever the command is called from.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("../../tsconfig.json", import.meta.url));
register();
await import("./main.ts");
