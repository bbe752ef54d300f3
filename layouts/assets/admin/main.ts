import CMS, { type CmsConfig } from "@sveltia/cms";
import { letIn } from "./let-in.ts";
import { usualPreferences } from "./preferences.ts";

/** What the site tells its editor; `src/admin/editor-files.tsx` writes it. */
interface Told {
  readonly settings: { readonly isLocal: boolean; readonly base: string };
  readonly config: CmsConfig & { readonly backend: object };
}

const news = document.querySelector("#kabar");

try {
  const told: Told = await (await fetch("konfigurasi.json", { credentials: "same-origin" })).json();
  const { settings, config } = told;
  usualPreferences();
  const origin = `${location.origin}${settings.base}`;
  const own = { base_url: location.origin, api_root: `${origin}api/v1` };
  if (!settings.isLocal || (await letIn(own.api_root))) {
    document.querySelector("#menunggu")?.remove();
    await CMS.init({
      config: settings.isLocal ? { ...config, backend: { ...config.backend, ...own } } : config,
    });
  }
} catch (error) {
  if (news)
    news.textContent = `Editor tidak dapat dibuka (${error}). Muat ulang halaman ini; bila tetap begitu, beri tahu pengelola situs.`;
}
