import { type FileKind, kindOf } from "../pictures/file-kind.ts";
import type { BuiltSite } from "./built-site.ts";
import type { Tell } from "./site-fault.ts";

const kinds: readonly (readonly [name: RegExp, kind: FileKind])[] = [
  [/\.(?:jpe?g|jpe|jfif)$/i, "jpeg"],
  [/\.png$/i, "png"],
  [/\.gif$/i, "gif"],
  [/\.webp$/i, "webp"],
  [/\.pdf$/i, "pdf"],
  [/\.(?:zip|docx|xlsx|pptx|odt|ods|odp)$/i, "zip"],
];

/** Looks whether pictures and documents are what their names say: pages and programs like to hide under such names. */
export function checkKinds(site: BuiltSite, tell: Tell): void {
  for (const file of site.files) {
    const kind = kinds.find(([name]) => name.test(file))?.[1];
    if (kind === undefined || kindOf(site.read(file)) === kind) continue;
    tell({
      ...{ about: "names", severity: "error", file },
      message: { id: "isinya bukan yang disebut namanya", en: "is not what its name says" },
    });
  }
}
