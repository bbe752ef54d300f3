import { type Motif, motif } from "../base/motif.ts";
import { type OfficeColours, type Palette, paletteFor } from "../base/palette.ts";
import { xml } from "../outputs/xml.ts";

/** The colours and the weave of an office as custom properties, from which the style sheet takes all others. */
export function colourStyle(colours: OfficeColours): string {
  const palette = paletteFor(colours);
  const properties = [
    ["accent-light", palette.light],
    ["accent-dark", palette.dark],
    ["second", palette.second],
    ["second-on-accent", palette.secondOnAccent],
    ...palette.heat.light.map((ground, index) => [`heat-light-${index + 1}`, ground] as const),
    ...palette.heat.dark.map((ground, index) => [`heat-dark-${index + 1}`, ground] as const),
    ["weave", image(weave(motif, palette.second, palette.light))],
    ["weave-veil", image(weave(motif, palette.second))],
    ["weave-print", image(weave(motif, "#000000"))],
  ];
  return `:root{${properties.map(([name, value]) => `--${name}:${value}`).join(";")}}`;
}

/** One piece of the weave as a drawing. @param ground of the whole piece; what lies under is seen without it. */
function weave({ width, height, threads }: Motif, colour: Palette["second"], ground?: string): string {
  const size = { width: String(width), height: String(height) };
  return xml(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      ...size,
      "shape-rendering": "crispEdges",
    },
    ground === undefined ? undefined : xml("rect", { ...size, fill: ground }),
    xml("path", { d: threads, fill: colour }),
  ).toString();
}

function image(drawing: string): string {
  return `url("data:image/svg+xml,${encodeURIComponent(drawing)}")`;
}
