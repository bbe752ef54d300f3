import type { RenderOptions } from "./markdown.ts";

/** The options of the rendering under way, from markdown-it's environment; absent while only parsing. */
export function renderOptions(environment: unknown): RenderOptions | undefined {
  if (typeof environment !== "object" || environment === null || !("render" in environment)) return undefined;
  return environment.render as RenderOptions;
}
