import { dirname, join, resolve } from "node:path";
import { nearest } from "../base/nearest.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { createFile } from "../disk/create-file.ts";
import { programFolder } from "../disk/program-folder.ts";
import { copyOfLayout, layoutNames } from "../doctor/check-layouts.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran layout`. @returns the exit code. */
export async function runLayout({ words, given, language }: CommandCall): Promise<number> {
  const [name] = words;
  const names = layoutNames();
  if (name === undefined) {
    console.log(names.join("\n"));
    return 0;
  }
  if (!names.includes(name)) throw unknown(name, names);
  const copy = copyOfLayout(name);
  if (isGiven(given, "print")) {
    process.stdout.write(copy);
    return 0;
  }
  const newsroom = dirname(resolve(givenText(given, "content") ?? "posts"));
  const file = `layouts/${name}.tsx`;
  if (newsroom === programFolder)
    throw new UserError({
      id: `Ini repositori program: ubah ${file} langsung`,
      en: `This is the repository of the program: change ${file} itself`,
    });
  const made = await createFile(join(newsroom, file), copy);
  const isNew = made === "written";
  console.log(
    language === "id"
      ? `${file} ${isNew ? "ditulis" : "sudah ada, tidak diubah"}`
      : `${file} ${isNew ? "was written" : "is there already and stays as it is"}`,
  );
  return isNew ? 0 : 1;
}

function unknown(name: string, names: readonly string[]): UserError {
  const near = nearest(name, names).join(", ");
  return new UserError({
    id: `Tidak ada tata letak "${name}".${near === "" ? "" : ` Maksudnya ${near}?`} Semua nama: siaran layout`,
    en: `There is no layout "${name}".${near === "" ? "" : ` Did you mean ${near}?`} All names: siaran layout`,
  });
}
