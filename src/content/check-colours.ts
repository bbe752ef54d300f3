import { accentFor, isReadable } from "../base/accent.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** A colour that cannot be read is changed, which whoever chose it should know. */
export function checkColours(
  { accent, accentDark }: { readonly accent: string; readonly accentDark?: string },
  data: YamlData,
  report: Report,
): void {
  const used = accentFor(accent, accentDark);
  if (!isReadable(accent, "light"))
    report("colour-contrast", data.place(["colours", "accent"]), { colour: accent, used: used.light });
  if (accentDark !== undefined && !isReadable(accentDark, "dark"))
    report("colour-contrast", data.place(["colours", "accentDark"]), { colour: accentDark, used: used.dark });
}
