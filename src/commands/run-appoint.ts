import { UserError } from "../diagnostics/user-error.ts";
import type { Capacity } from "../indexes/official.ts";
import { type AppointOptions, appoint } from "../register/appoint.ts";
import { givenOne, givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

const capacities = { pj: "Pj", plt: "Plt", plh: "Plh" } as const satisfies Record<string, Capacity>;
const actings = ["pj", "plt", "plh"] as const;

/** Runs `siaran register appoint`. @returns the exit code. */
export async function runAppoint(call: CommandCall, content: string): Promise<number> {
  const { words, given, language } = call;
  const [, official, office, ...others] = words;
  const from = givenText(given, "from");
  if (official === undefined || office === undefined || others.length > 0 || from === undefined) {
    throw new UserError({
      id: "Tulis: siaran register appoint PEJABAT JABATAN --from TANGGAL [--acting pj|plt|plh]; nama dengan spasi di antara tanda kutip",
      en: "Write: siaran register appoint OFFICIAL OFFICE --from DATE [--acting pj|plt|plh]; names with blanks in quotation marks",
    });
  }
  const acting = givenOne(given, "acting", actings);
  const changed = await appoint(
    {
      ...{ official, office, from, capacity: acting ? capacities[acting] : "definitif" },
      ...{ to: givenText(given, "to"), source: givenText(given, "source") },
    },
    { content, language, ends: deciderOf(call) },
  );
  if (changed === undefined) return 1;
  for (const path of changed) console.log(language === "id" ? `${path} diubah` : `${path} was changed`);
  return 0;
}

/** Whether a holder leaves: as the options say, or as somebody answers. */
function deciderOf({ given }: CommandCall): AppointOptions["ends"] {
  return async ({ official }, title) => {
    if (isGiven(given, "ends")) return true;
    if (isGiven(given, "keeps")) return false;
    if (isInteractive(given))
      return (await terminalAsker()).confirm(`${official.name} berhenti sebagai ${title} pada hari itu?`);
    throw new UserError({
      id: `Belum pasti apakah ${official.name} berhenti sebagai ${title} pada hari itu. Ulangi dengan --ends (berhenti) atau --keeps (tetap)`,
      en: `It is not certain whether ${official.name} leaves the office of ${title} on that day. Repeat with --ends (leaves) or --keeps (stays)`,
    });
  };
}
