import { EditorPage } from "../../layouts/editor.tsx";
import { renderPage } from "../../layouts/render.ts";
import { editorFolder } from "../base/paths.ts";
import { editorHosts } from "../content/editor-setting.ts";
import type { EditorSettings } from "../editor/settings.ts";
import { indexKinds } from "../indexes/table.ts";
import { editorPolicy } from "../outputs/content-policy.ts";
import type { Site } from "../site/model.ts";
import type { EditorPlace } from "./backend.ts";
import type { EditorBundle } from "./bundle-editor.ts";
import { editorConfig } from "./config.ts";
import { knownName } from "./known-files.ts";
import { textFile } from "./text-file.ts";

/** A file of the editor, as the site has it. */
export interface EditorOutput {
  readonly path: string;
  readonly content: Uint8Array;
  /** What it is made from. */
  readonly madeFrom: string;
}

export interface EditorOptions {
  readonly place: EditorPlace;
  /** The content folder in the repository. */
  readonly folder: string;
  readonly bundle: EditorBundle;
  /** The style sheet of the site, for what the editor shows of it. */
  readonly stylesheet: string;
}

/** All files below `/admin/`. */
export function editorFiles(
  site: Site,
  { place, folder, bundle, stylesheet }: EditorOptions,
): EditorOutput[] {
  const { settings, addressOf } = site;
  const at = (name: string) => addressOf(`${editorFolder}${name}`);
  const { main = "", worker } = bundle.entries;
  const told: EditorSettings = {
    isLocal: place === "local",
    zone: settings.zone,
    folder,
    base: at("").href,
    home: site.home.href,
    stylesheet,
    known: at(knownName).href,
    ...(worker === undefined ? {} : { worker: at(worker).href }),
  };
  const config = { settings: told, config: editorConfig({ settings, kinds: indexKinds, place, folder }) };
  const page = (
    <EditorPage
      title={`Editor ${settings.short}`}
      policy={editorPolicy(place === "local" ? [] : editorHosts(place))}
      script={at(main).href}
      modules={bundle.modules.map((name) => at(name).href)}
      config={at(configName).href}
      home={site.home.href}
      icons={site.icons}
    />
  );
  return [
    ...bundle.files.map(({ name, content }) => ({
      path: `${editorFolder}${name}`,
      content,
      madeFrom: name,
    })),
    textFile(editorFolder, renderPage(page)),
    textFile(`${editorFolder}${configName}`, JSON.stringify(config)),
  ];
}

const configName = "konfigurasi.json";
