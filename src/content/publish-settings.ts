import type { Language } from "../base/language.ts";
import type { Source } from "../base/source.ts";
import type { Report } from "../diagnostics/faults.ts";
import { checkKeys } from "../yaml/check-keys.ts";
import {
  byKind,
  type Checked,
  choice,
  count,
  map,
  record,
  text,
  webAddress,
  yesOrNo,
} from "../yaml/schema.ts";
import { parseYaml } from "../yaml/yaml.ts";

/** Name of the file in the folder of the register that says where a site is published. */
export const publishName = "publish.yaml";

/** What `_data/publish.yaml` may say. Passwords are no keys of it: they come from the environment. */
export const publishSchema = {
  targets: record(
    text,
    byKind([
      map({ kind: choice(["folder"]), folder: text }),
      map({
        kind: choice(["rsync"]),
        host: text,
        folder: text,
        user: text.optional(),
        port: count.optional(),
        key: text.optional(),
        knownHosts: text.optional(),
      }),
      map({
        kind: choice(["ftp"]),
        host: text,
        folder: text,
        user: text.optional(),
        port: count.optional(),
        implicit: yesOrNo.optional(),
        certificate: text.optional(),
      }),
      map({
        kind: choice(["s3"]),
        endpoint: webAddress,
        bucket: text,
        region: text.optional(),
        folder: text.optional(),
      }),
      map({ kind: choice(["git"]), repository: text, branch: text.optional() }),
    ]),
  ),
};

/** Where a site is sent to. */
export type Target = NonNullable<Checked<typeof publishSchema>["targets"]>[string];

/** The targets by name, in the order in which they are written; none where the file says nothing that can be used. */
export type Targets = ReadonlyMap<string, Target>;

/** Reads `_data/publish.yaml`. */
export function parsePublish(
  source: Source,
  { language, report }: { readonly language: Language; readonly report: Report },
): Targets {
  const data = parseYaml(source, source.text, 0, report);
  const targets = data && checkKeys(publishSchema, data, language, report).targets;
  return new Map(Object.entries(targets ?? {}));
}
