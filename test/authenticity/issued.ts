import { judge } from "../../src/authenticity/judge.ts";
import { writeFingerprintList } from "../../src/outputs/fingerprint-list.ts";
import { pressText } from "../../src/outputs/press-kit.ts";
import { makeIndex } from "../../src/search/make-index.ts";
import { openIndex } from "../../src/search/open-index.ts";
import type { Site } from "../../src/site/model.ts";

/** A site, and a way to have texts judged as browsers do: by nothing but its files. */
export function openIssued(site: Site, { search = true }: { readonly search?: boolean } = {}) {
  const files = makeIndex(site);
  const list = JSON.parse(writeFingerprintList(site));
  const releaseAt = (path: string) => {
    const release = site.releases.find(({ address }) => address.path === path);
    if (!release) throw new Error(`404 ${path}`);
    return release;
  };
  const prefix = site.home.href;
  const reader = {
    list: async () => list,
    index: async () => {
      if (!search) throw new Error("404");
      return openIndex({ file: async (path) => files.get(path) ?? "", text: async () => "" });
    },
    pressText: async (path: string) => pressText(releaseAt(path), site),
    pathOf: (href: string) => `/${href.slice(prefix.length)}`,
  };
  return {
    textOf: (title: string) => {
      const release = site.releases.find((one) => one.title === title);
      if (!release) throw new Error(`no release ${title}`);
      return { press: pressText(release, site), plain: release.text.printedText(), release };
    },
    judge: (text: string) => judge(text, reader),
  };
}
