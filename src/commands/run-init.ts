import { join, relative, resolve } from "node:path";
import { dayOf } from "../base/date.ts";
import type { Language, Text } from "../base/language.ts";
import { hostNames } from "../content/host-setting.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { ciNames } from "../host/ci-parts.ts";
import type { InitAnswers } from "../init/answers.ts";
import { type Begun, beginNewsroom } from "../init/begin-newsroom.ts";
import { checkAccent, checkEmail, checkUrl } from "../init/check-answers.ts";
import { findRegion } from "../init/find-region.ts";
import { presetsFor } from "../init/presets.ts";
import { programSource } from "../init/program-source.ts";
import { readEmblem } from "../init/read-emblem.ts";
import { type Region, zoneIds } from "../regions/regions.ts";
import { askInit, type Known } from "./ask-init.ts";
import { givenList, givenOne, givenText, isGiven } from "./given.ts";
import { isInteractive, terminalAsker } from "./interactive.ts";
import type { CommandCall } from "./options.ts";

/** Runs `siaran init`. @returns the exit code. */
export async function runInit({ words, given, now, language }: CommandCall): Promise<number> {
  const [folder = ".", more] = words;
  if (more !== undefined)
    throw new UserError({
      id: `${more}: hanya satu folder`,
      en: `${more}: one folder at a time`,
    });
  const isInPlace = isGiven(given, "here");
  if (isInPlace && words.length > 0)
    throw new UserError({
      id: "--here berarti folder ini; jangan sebut folder lain",
      en: "--here means this folder; name no other",
    });
  const known = readGiven(given);
  const asked = isInteractive(given) ? await askInit(known, await terminalAsker()) : known;
  if (!asked) return 1;
  const answers = await complete(asked, now);
  const place = resolve(folder);
  const begun = await beginNewsroom(answers, { folder: place, isInPlace, ...programSource(place) });
  console.log(summarize(begun, folder, language));
  return 0;
}

function readGiven(given: CommandCall["given"]): Known {
  const checked = (name: string, check: (text: string) => Text | undefined) => {
    const text = givenText(given, name)?.trim();
    const problem = text === undefined ? undefined : check(text);
    if (problem !== undefined)
      throw new UserError({
        id: `--${name} ${text}: ${problem.id}`,
        en: `--${name} ${text}: ${problem.en}`,
      });
    return text;
  };
  return {
    regions: givenList(given, "region").map(findRegion),
    title: givenText(given, "title")?.trim(),
    short: givenText(given, "short")?.trim(),
    url: checked("url", checkUrl),
    publisher: givenText(given, "publisher")?.trim(),
    email: checked("email", checkEmail),
    accent: checked("accent", checkAccent),
    emblem: givenText(given, "emblem"),
    host: givenOne(given, "host", hostNames),
    ci: givenOne(given, "ci", ciNames),
  };
}

/** What was left open is what most offices would say. */
async function complete(asked: Known, now: number): Promise<InitAnswers> {
  const [first, ...others] = asked.regions;
  const { url } = asked;
  if (!first || url === undefined)
    throw new UserError({
      id: `${first ? "--url" : "--region"} harus diberi. Lihat: siaran init --help`,
      en: `${first ? "--url" : "--region"} is needed. See: siaran init --help`,
    });
  const regions: readonly [Region, ...Region[]] = [first, ...others];
  const presets = presetsFor(regions);
  const { title = presets.title, publisher = presets.publisher, email, accent, emblem, host, ci } = asked;
  return {
    regions,
    title,
    short: asked.short ?? (asked.title === undefined ? presets.short : title),
    url,
    publisher,
    today: dayOf({ instant: now, zone: zoneIds[first.zone], precision: "day" }),
    ...(email === undefined ? {} : { email }),
    ...(accent === undefined ? {} : { accent }),
    ...(emblem === undefined ? {} : { emblem: await readEmblem(emblem) }),
    ...(host === undefined ? {} : { host }),
    ...(ci === undefined ? {} : { ci }),
  };
}

function summarize({ written, kept, putAside }: Begun, folder: string, language: Language): string {
  const isId = language === "id";
  const place = relative(".", folder) || ".";
  const steps = [...(place === "." ? [] : [`cd ${place}`]), "npm install", "npm start"];
  return [
    isId ? `${written.length} berkas ditulis di ${join(place, "/")}` : `${written.length} files written`,
    ...(kept.length > 0
      ? [`${isId ? "Sudah ada, tidak diubah" : "There already, not changed"}: ${kept.join(", ")}`]
      : []),
    ...(putAside === undefined
      ? []
      : [
          isId
            ? `Peragaan disisihkan ke ${putAside}/; hapus bila tidak diperlukan`
            : `The demonstration is in ${putAside}/ now; delete it when you do not need it`,
        ]),
    `${isId ? "Selanjutnya" : "Next"}: ${steps.join(" && ")}`,
    isId
      ? "Yang masih harus diisi disebut oleh: npm run check"
      : "What is still to be filled in is named by: npm run check",
  ].join("\n");
}
