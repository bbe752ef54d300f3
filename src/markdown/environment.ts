import type { RenderOptions, Speaker } from "./markdown.ts";

/** The options of the rendering under way, from markdown-it's environment; absent while only parsing. */
export function renderOptions(environment: unknown): RenderOptions | undefined {
  if (typeof environment !== "object" || environment === null || !("render" in environment)) return undefined;
  return environment.render as RenderOptions;
}

/** What a reading knows and learns of the people who are quoted. */
export interface QuotationEnvironment {
  readonly speaker?: (line: string) => Speaker | undefined;
  /** Whether a speaker was known, so that the tokens hold other words than the text. */
  hasSpeaker: boolean;
}

/** Asks who speaks in a line below a quotation, and notes that there was an answer. */
export function speakerOf(environment: unknown, line: string): Speaker | undefined {
  if (typeof environment !== "object" || environment === null || !("quotations" in environment))
    return undefined;
  const quotations = environment.quotations as QuotationEnvironment;
  const speaker = quotations.speaker?.(line);
  if (speaker) quotations.hasSpeaker = true;
  return speaker;
}
