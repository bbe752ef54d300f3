import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../diagnostics/user-error.ts";
import { verify } from "../verify/verify.ts";
import { formatSiteFault } from "./format-site-fault.ts";
import { givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran verify`. @returns the exit code. */
export async function runVerify({ words, given, now, language }: CommandCall): Promise<number> {
  const [site = "_site", more] = words;
  if (more !== undefined) {
    throw new UserError({
      id: `${more}: hanya satu folder yang diperiksa sekali jalan`,
      en: `${more}: one folder is looked at at a time`,
    });
  }
  if (!existsSync(join(site, "index.html"))) {
    throw new UserError({
      id: `${site} tidak berisi situs: index.html tidak ada. Bangun dahulu dengan siaran build`,
      en: `There is no site in ${site}: index.html is missing. Build one with siaran build`,
    });
  }
  const content = givenText(given, "content") ?? "posts";
  const { faults, files } = await verify({ site, now, content: existsSync(content) ? content : undefined });
  for (const fault of faults) console.error(formatSiteFault(fault, language));
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const warnings = faults.length - errors;
  console.log(
    language === "id"
      ? `${site}/: ${files} berkas diperiksa, ${errors} kesalahan, ${warnings} peringatan`
      : `${site}/: ${files} files looked at, ${errors} errors, ${warnings} warnings`,
  );
  return errors > 0 ? 1 : 0;
}
