import type { Site } from "./model.ts";

/** A site that says of itself that it shows what is not published. */
export function asTrial(site: Site): Site {
  const words =
    "Pratinjau: halaman ini memuat naskah yang belum terbit dan belum tentu benar. Jangan dikutip atau disebarkan.";
  const notice = [words, site.settings.notice].filter(Boolean).join(" ");
  return { ...site, settings: { ...site.settings, notice, isTrial: true } };
}
