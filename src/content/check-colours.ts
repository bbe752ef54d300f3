import { isReadable } from "../base/accent.ts";
import { isReadableOn, type OfficeColours, paletteFor } from "../base/palette.ts";
import type { Report } from "../diagnostics/faults.ts";
import type { YamlData } from "../yaml/yaml.ts";

/** A colour that cannot be read is changed, which whoever chose it should know. */
export function checkColours(
  { accent, accentDark, second }: OfficeColours & { readonly accent: string },
  data: YamlData,
  report: Report,
): void {
  const used = paletteFor({ accent, accentDark, second });
  if (!isReadable(accent, "light"))
    report("colour-contrast", data.place(["colours", "accent"]), { colour: accent, used: used.light });
  if (accentDark !== undefined && !isReadable(accentDark, "dark"))
    report("colour-contrast", data.place(["colours", "accentDark"]), { colour: accentDark, used: used.dark });
  if (second !== undefined && !isReadableOn(second, used.light))
    report("colour-contrast", data.place(["colours", "second"]), {
      colour: second,
      used: used.secondOnAccent,
    });
}
