import type { Checker } from "./checker.ts";
import type { CmsEntry } from "./cms.ts";
import { describeFiles, withPlaces } from "./describe-files.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { editedEntry, plain } from "./edited-entry.ts";
import { element, findingsList } from "./findings-list.ts";
import type { Answer } from "./messages.ts";
import { tellStatus } from "./status-fields.ts";
import { trustChosen } from "./trust-chosen.ts";

/** Milliseconds without a change after which what stands in the form is looked at. */
const pause = 400;

/** Milliseconds that somebody who saves waits for the checker. */
const patience = 8000;

/** The file of a release is named for its title and its date, those of all others for what Sveltia CMS asks for itself. */
function hasName(entry: CmsEntry | undefined): boolean {
  if (entry?.get("collection") !== "siaran") return true;
  const { title, date } = plain(entry.get("data"));
  return [title, date].every((value) => typeof value === "string" && value.trim() !== "");
}

const nameless = "Isi judul dan tanggalnya: berkas sebuah siaran, juga draft, dinamai menurut keduanya.";

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

/** The field with the findings: looks at the form whenever it changes. Errors keep a release from being published. */
export function findingsField(
  checker: Checker,
  folder: string,
): (host: HTMLElement, props: PartProps) => Part {
  return (host, first) => {
    const box = element("div", { class: "siaran-periksa", role: "status", "aria-live": "polite" });
    box.append(element("p", {}, "Memeriksa …"));
    host.append(box);
    let props = first;
    let timer = 0;
    let looked = "";
    let last: Promise<Answer> | undefined;
    let unwritable: string | undefined;
    const look = async () => {
      if (!props.entry) return;
      let edited: ReturnType<typeof editedEntry>;
      unwritable = undefined;
      try {
        edited = editedEntry(props.entry, folder);
      } catch (error) {
        unwritable = `Isi formulir ini tidak dapat ditulis ke berkasnya: ${String(error)}`;
        box.replaceChildren(element("p", {}, unwritable));
        return;
      }
      const { file, text, values } = edited;
      if (`${file}\n${text}` === looked) return;
      looked = `${file}\n${text}`;
      const beside = await describeFiles(file, values);
      const asked = checker
        .check({ file, text, beside, isPreview: false })
        .then((answer) => ({ ...answer, findings: trustChosen(answer.findings).map(withPlaces) }));
      last = asked;
      const answer = await asked;
      if (last !== asked) return;
      if (answer.failure !== undefined) looked = "";
      box.replaceChildren(
        answer.failure === undefined
          ? findingsList(answer.findings)
          : element(
              "p",
              {},
              `Pemeriksa tidak dapat dijalankan (${answer.failure}); naskah tetap dapat disimpan.`,
            ),
      );
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, pause);
    };
    soon();
    tellStatus(props.entry);
    return {
      update: (changed) => {
        props = changed;
        tellStatus(props.entry);
        soon();
      },
      isValid: async () => {
        clearTimeout(timer);
        // Whatever happens to the checker, nobody is kept from saving.
        const answer = await Promise.race([look().then(() => last), after(patience)]);
        if (unwritable !== undefined) return { error: { message: unwritable } };
        if (!hasName(props.entry)) return { error: { message: nameless } };
        const errors = answer?.findings.filter(({ severity }) => severity === "error") ?? [];
        if (errors.length === 0) return true;
        const message = `${errors.length} hal harus diperbaiki sebelum terbit. Sebagai Draft, naskah dapat disimpan sekarang.`;
        return { error: { message } };
      },
      remove: () => clearTimeout(timer),
    };
  };
}
