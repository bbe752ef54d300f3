import { contentVersion } from "../content/content-version.ts";
import { stepsFrom, versionOf } from "./conversions.ts";
import type { DoctorFinding } from "./finding.ts";

/** Looks at the form of the content. @param written the version that site.yaml names. */
export function checkForm(content: string, written: number | undefined): DoctorFinding[] {
  const version = versionOf(content, written);
  if (version > contentVersion)
    return [
      {
        level: "problem",
        message: {
          id: `Isi berbentuk versi ${version}, program ini mengenal sampai ${contentVersion}`,
          en: `The content has version ${version}, and this program knows up to ${contentVersion}`,
        },
        hint: { id: "Pasang program yang lebih baru", en: "Install a newer program" },
      },
    ];
  const steps = stepsFrom(version);
  if (steps.length === 0 && written !== undefined)
    return [
      {
        level: "good",
        message: { id: `Isi berbentuk versi ${version}`, en: `The content has version ${version}` },
      },
    ];
  const [id, en] = [steps.map(({ about }) => about.id), steps.map(({ about }) => about.en)];
  return [
    {
      level: steps.length > 0 ? "problem" : "advice",
      message: {
        id:
          steps.length > 0
            ? `Isi masih berbentuk lama: ${id.join("; ")}`
            : "version belum tertulis di site.yaml",
        en: steps.length > 0 ? `The content has an old form: ${en.join("; ")}` : "site.yaml names no version",
      },
      hint: { id: "Ubah dengan siaran doctor --fix", en: "Convert it with siaran doctor --fix" },
    },
  ];
}
