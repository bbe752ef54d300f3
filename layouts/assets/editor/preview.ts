import type { Checker } from "./checker.ts";
import { describeFiles, withAdded } from "./describe-files.ts";
import type { Part, PartProps } from "./dom-field.ts";
import { editedEntry } from "./edited-entry.ts";
import { element } from "./findings-list.ts";

/** Milliseconds without a change after which the page is drawn again. */
const pause = 600;

/** The page of a release as its readers will see it, beside its form. */
export function previewPane(checker: Checker, folder: string): (host: HTMLElement, props: PartProps) => Part {
  return (host, first) => {
    const news = element("p", {}, "Pratinjau tampil setelah judul, tanggal, daerah dan ringkasan terisi.");
    // The page comes without scripts, and none of its links leads away from the form.
    const frame = element("iframe", { sandbox: "allow-same-origin", title: "Pratinjau halaman" });
    frame.style.cssText = "border:0;inline-size:100%;block-size:100vh";
    frame.hidden = true;
    host.append(news, frame);
    let props = first;
    let timer = 0;
    const draw = async () => {
      if (!props.entry) return;
      const { file, text, values } = editedEntry(props.entry, folder);
      const beside = await describeFiles(file, values);
      const { page } = await checker.check({ file, text, beside, isPreview: true });
      news.hidden = page !== undefined;
      frame.hidden = page === undefined;
      if (page !== undefined) show(frame, await withAdded(page, props.getAsset));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => draw().catch(() => {}), pause);
    };
    soon();
    return {
      update: (changed) => {
        props = changed;
        soon();
      },
      remove: () => clearTimeout(timer),
    };
  };
}

/** A page that is there already only gets another text, so that whoever reads it stays where they are. */
function show(frame: HTMLIFrameElement, page: string): void {
  const body = frame.contentDocument?.body;
  if (!body || frame.srcdoc === "") frame.srcdoc = page;
  else body.innerHTML = new DOMParser().parseFromString(page, "text/html").body.innerHTML;
}
