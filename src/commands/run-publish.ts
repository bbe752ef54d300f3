import { existsSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Language, Text } from "../base/language.ts";
import { decodeText } from "../base/source.ts";
import { parsePublish, publishName, type Target } from "../content/publish-settings.ts";
import { countSeverity, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { reportInto } from "../diagnostics/faults.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { readMark } from "../disk/site-mark.ts";
import { serverFolder } from "../host/host-file.ts";
import { type Publication, publish } from "../publish/publish.ts";
import { OtherPublicationError, type SendProgress } from "../publish/send-site.ts";
import { formatSiteFault } from "./format-site-fault.ts";
import { givenText, isGiven } from "./given.ts";
import type { CommandCall } from "./options.ts";
import { printDiagnostics } from "./print.ts";

/** Runs `siaran publish`. @returns the exit code. */
export async function runPublish({ words, given, now, language }: CommandCall): Promise<number> {
  const content = givenText(given, "content") ?? "posts";
  const site = givenText(given, "site") ?? "_site";
  requireSite(site);
  const chosen = await chooseTarget(words[0], content, language);
  if (!chosen) return 1;
  const isTrial = isGiven(given, "dryRun");
  let isServerFile = false;
  try {
    const done = await publish({
      ...{ site, content, now, isTrial, ...chosen },
      environment: process.env,
      onProgress: (progress) => {
        isServerFile ||= `/${progress.path}`.startsWith(serverFolder);
        showProgress(progress);
      },
    });
    for (const fault of done.faults) console.error(formatSiteFault(fault, language));
    const code = tell(done, { name: chosen.name, isTrial, language });
    if (isServerFile) console.log(reload[language]);
    return code;
  } catch (error) {
    if (!(error instanceof OtherPublicationError)) throw error;
    console.error(
      language === "id"
        ? "Penerbitan lain ke target yang sama dimulai sesudah ini, jadi yang ini berhenti."
        : "Another publication to the same target began after this one, so this one stopped.",
    );
    return 1;
  }
}

const reload: Text = {
  id: "Berkas pengatur server berubah: muat ulang nginx atau Caddy agar alamat lama yang baru ikut dialihkan",
  en: "What tells the server how to serve the site changed: reload nginx or Caddy, so that new redirects hold",
};

/** Only a folder that a build made is sent: whatever else lies in a folder may be nobody's business. */
function requireSite(site: string): void {
  const robots = join(site, "robots.txt");
  const isTrial = existsSync(robots) && /^Disallow: \/$/m.test(readFileSync(robots, "utf8"));
  if (isTrial) {
    throw new UserError({
      id: `${site} pratinjau dengan draft (siaran build --drafts), bukan untuk terbit. Bangun dengan siaran build`,
      en: `${site} is a preview with drafts (siaran build --drafts) and not for publication. Build with siaran build`,
    });
  }
  if (existsSync(join(site, "index.html")) && readMark(resolve(site))) return;
  throw new UserError({
    id: `${site} bukan situs hasil siaran build. Bangun dahulu dengan siaran build`,
    en: `${site} is no site that siaran build made. Build one with siaran build`,
  });
}

async function chooseTarget(
  asked: string | undefined,
  content: string,
  language: Language,
): Promise<{ readonly name: string; readonly target: Target } | undefined> {
  const path = join(content, "_data", publishName);
  if (!existsSync(path)) {
    throw new UserError({
      id: `${path} tidak ada. Tulis di sana ke mana situs dikirim, misalnya targets: {utama: {kind: folder, folder: /var/www/siaran}}`,
      en: `There is no ${path}. Say there where the site is sent, e.g. targets: {main: {kind: folder, folder: /var/www/siaran}}`,
    });
  }
  const diagnostics: Diagnostic[] = [];
  const source = {
    file: `${basename(resolve(content))}/_data/${publishName}`,
    text: decodeText(readFileSync(path)) ?? "",
  };
  const targets = parsePublish(source, { language, report: reportInto(diagnostics, language) });
  await printDiagnostics(diagnostics, { content, language });
  if (countSeverity(diagnostics, "error") > 0) return undefined;
  const [first] = targets.keys();
  const name = asked ?? first ?? "";
  const target = targets.get(name);
  if (target) return { name, target };
  throw new UserError({
    id: `Target "${name}" tidak ada di ${path}. Yang ada: ${[...targets.keys()].join(", ")}`,
    en: `There is no target "${name}" in ${path}, but ${[...targets.keys()].join(", ")}`,
  });
}

/** One line that is written over on a terminal, and a line for each tenth in a log. */
function showProgress({ done, total, path }: SendProgress): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001b[K${done}/${total} ${path}${done === total ? "\n" : ""}`);
  } else if (Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total)) {
    process.stderr.write(`${done}/${total}\n`);
  }
}

interface TellOptions {
  readonly name: string;
  readonly isTrial: boolean;
  readonly language: Language;
}

/** Says what came of it. @returns the exit code. */
function tell({ sent, noted }: Publication, { name, isTrial, language }: TellOptions): number {
  const isIndonesian = language === "id";
  if (!sent) {
    console.error(
      isIndonesian
        ? "Tidak ada yang dikirim: perbaiki dahulu kesalahan di atas."
        : "Nothing was sent: mend the errors above first.",
    );
    return 1;
  }
  const { planned, remaining, failure } = sent;
  for (const path of planned?.sent ?? []) console.log(`+ ${path}`);
  for (const path of planned?.removed ?? []) console.log(`- ${path}`);
  const counts = isIndonesian
    ? `${sent.sent} ${isTrial ? "akan dikirim" : "terkirim"}, ${sent.removed} ${isTrial ? "akan dihapus" : "dihapus"}, ${sent.unchanged} tetap`
    : `${sent.sent} ${isTrial ? "to send" : "sent"}, ${sent.removed} ${isTrial ? "to delete" : "deleted"}, ${sent.unchanged} unchanged`;
  console.log(`${name}: ${counts}`);
  if (noted > 0) {
    console.log(
      isIndonesian
        ? `${noted} alamat baru dicatat di _data/addresses.txt; simpan berkas itu bersama naskah`
        : `${noted} new addresses noted in _data/addresses.txt; keep that file with the texts`,
    );
  }
  if (remaining.length === 0 && failure === undefined) return 0;
  for (const path of remaining) console.error(`? ${path}`);
  const why = failure instanceof UserError ? failure.words(language) : String(failure);
  console.error(
    isIndonesian
      ? `Belum selesai: ${remaining.length} berkas tersisa (${why}). Jalankan siaran publish lagi untuk melanjutkan.`
      : `Not done: ${remaining.length} files are left (${why}). Run siaran publish again to go on.`,
  );
  return 1;
}
