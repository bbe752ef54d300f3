import type { Checker } from "./checker.ts";
import { describeFiles } from "./describe-files.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { editedEntry } from "./edited-entry.ts";
import { element, findingsList } from "./findings-list.ts";
import type { Answer } from "./messages.ts";

/** Milliseconds without a change after which what stands in the form is looked at. */
const pause = 400;

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
    const look = async () => {
      if (!props.entry) return;
      let edited: ReturnType<typeof editedEntry>;
      try {
        edited = editedEntry(props.entry, folder);
      } catch (error) {
        box.replaceChildren(
          element("p", {}, `Isi formulir ini tidak dapat ditulis ke berkasnya: ${String(error)}`),
        );
        return;
      }
      const { file, text, values } = edited;
      if (`${file}\n${text}` === looked) return;
      looked = `${file}\n${text}`;
      const beside = await describeFiles(file, values);
      const asked = checker.check({ file, text, beside, isPreview: false });
      last = asked;
      const answer = await asked;
      if (last !== asked) return;
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
    return {
      update: (changed) => {
        props = changed;
        soon();
      },
      isValid: async () => {
        clearTimeout(timer);
        await look();
        const answer = await last;
        const errors = answer?.findings.filter(({ severity }) => severity === "error") ?? [];
        if (errors.length === 0) return true;
        const message = `${errors.length} hal harus diperbaiki sebelum terbit. Sebagai Draf, naskah dapat disimpan sekarang.`;
        return { error: { message } };
      },
      remove: () => clearTimeout(timer),
    };
  };
}
