// Eleventy looks for a file of this name and cannot read TypeScript by itself. The configuration is in .eleventy.ts.
import { register } from "tsx/esm/api";

register();

const { default: configure } = await import("./.eleventy.ts");

export default configure;
