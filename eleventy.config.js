// Eleventy looks for a file of this name and cannot read TypeScript by itself. The configuration is in .eleventy.ts.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

// The settings of this program, wherever it is called from.
process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL("tsconfig.json", import.meta.url));
register();

const { default: configure } = await import("./.eleventy.ts");

export default configure;
