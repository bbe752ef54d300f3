import { UserError } from "../diagnostics/user-error.ts";

/** A template of the office, or `.eleventy.ts`, failed. */
export class TemplateError extends UserError {
  constructor(error: unknown) {
    const reasons = reasonsOf(error).join("\n  ");
    super({
      id: `Eleventy gagal pada templat atau .eleventy.ts Anda:\n  ${reasons}`,
      en: `Eleventy failed in a template or the .eleventy.ts of yours:\n  ${reasons}`,
    });
    this.name = "TemplateError";
  }
}

/** What Eleventy says, from the template to the cause. */
function reasonsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const inner = "originalError" in error ? error.originalError : undefined;
  const words = error.message.replace(/\s*\(via .*\)$/s, "");
  return inner === undefined || inner === error ? [words] : [words, ...reasonsOf(inner)];
}
