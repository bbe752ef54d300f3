import { basename, resolve } from "node:path";
import type { Text } from "../base/language.ts";
import { compile } from "../compile/compile.ts";
import type { HostName } from "../content/host-setting.ts";
import { loadContent } from "../disk/load.ts";
import type { HostFile } from "../host/host-file.ts";
import { hostFiles } from "../host/host-files.ts";
import { hostLimits } from "../host/limits.ts";

export interface DescribeOptions {
  /** The content folder. */
  readonly content: string;
  readonly now: number;
  /** The host of the settings where no other is asked for. */
  readonly host: HostName | undefined;
}

/** What tells a host how to serve a site, and what readers do without there. */
export interface HostDescription {
  readonly host: HostName;
  readonly files: readonly HostFile[];
  readonly lost: readonly Text[];
}

/** @returns `undefined` where no host is named, or the content is not sound. */
export function describeHost({ content, now, host }: DescribeOptions): HostDescription | undefined {
  const folder = resolve(content);
  const { site } = compile(loadContent(folder, now), {
    ...{ folder: basename(folder), now, drafts: false, advice: false, language: "en" },
  });
  const name = host ?? site?.settings.host?.name;
  if (!site || name === undefined) return undefined;
  return { host: name, files: hostFiles(site, name), lost: hostLimits[name].lost };
}
