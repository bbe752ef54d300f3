import { join } from "node:path";
import { type HostName, hostNames } from "../content/host-setting.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { writeWhole } from "../disk/write-whole.ts";
import { describeHost } from "../publish/describe-host.ts";
import { givenText } from "./given.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran host`. @returns the exit code. */
export async function runHost({ words, given, now, language }: CommandCall): Promise<number> {
  const [name] = words;
  if (name !== undefined && !isHost(name)) {
    throw new UserError({
      id: `Host "${name}" tidak dikenal. Pilih ${hostNames.join(", ")}`,
      en: `The host "${name}" is unknown. Choose ${hostNames.join(", ")}`,
    });
  }
  const content = givenText(given, "content") ?? "posts";
  const described = describeHost({ content, now, host: name });
  if (!described) {
    throw new UserError({
      id: `Sebutkan hostnya (${hostNames.join(", ")}) atau tulis host: di ${content}/_data/site.yaml`,
      en: `Name the host (${hostNames.join(", ")}) or write host: into ${content}/_data/site.yaml`,
    });
  }
  const { host, files, lost } = described;
  for (const words of lost) console.error(`${host}: ${words[language]}`);
  const output = givenText(given, "output");
  for (const { path, text } of files) {
    if (output === undefined) console.log(`==> ${path} <==\n${text}`);
    else {
      writeWhole(join(output, path), text);
      console.log(join(output, path));
    }
  }
  return 0;
}

function isHost(name: string): name is HostName {
  return hostNames.some((known) => known === name);
}
