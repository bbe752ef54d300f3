import "./preferences.ts";
import CMS, { type CmsConfig } from "@sveltia/cms";
import type { EditorSettings } from "../../../src/editor/settings.ts";
import { registerParts } from "../editor/parts.ts";
import { dayField } from "./day-field.ts";
import { letIn } from "./let-in.ts";
import { addStyles } from "./styles.ts";

/** What the site tells its editor; `src/admin/editor-files.tsx` writes it. */
interface Told {
  readonly settings: EditorSettings;
  readonly config: CmsConfig & { readonly backend: object };
}

addStyles();

const news = document.querySelector("#kabar");

try {
  const told: Told = await (await fetch("konfigurasi.json", { credentials: "same-origin" })).json();
  const { settings, config } = told;
  const origin = `${location.origin}${settings.base}`;
  const own = { base_url: location.origin, api_root: `${origin}api/v1` };
  if (!settings.isLocal || (await letIn(own.api_root))) {
    document.querySelector("#menunggu")?.remove();
    CMS.registerFieldType("siaran-date", dayField());
    registerParts(CMS, {
      base: settings.base,
      knownUrl: settings.known,
      workerUrl: settings.worker ?? "",
      styleUrl: settings.stylesheet,
      siteHome: settings.home,
      zone: settings.zone,
      folder: settings.folder,
      local: settings.isLocal,
    });
    await CMS.init({
      config: settings.isLocal ? { ...config, backend: { ...config.backend, ...own } } : config,
    });
  }
} catch (error) {
  if (news)
    news.textContent = `Editor tidak dapat dibuka (${error}). Muat ulang halaman ini; bila tetap begitu, beri tahu pengelola situs.`;
}
