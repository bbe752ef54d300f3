import { Newsroom } from "../../src/outputs/newsroom.ts";
import type { Site } from "../../src/site/model.ts";

/** A site as its pages are made from it, with one address for all files of the design. */
export function newsroomOf(site: Site): Newsroom {
  const address = site.addressOf("/assets/berkas");
  return new Newsroom({
    site,
    assets: {
      stylesheet: address,
      fonts: [address],
      scripts: { id: address, en: address },
      searchScript: address,
      authenticityScript: address,
    },
    faults: [],
  });
}
