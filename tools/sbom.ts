import { mkdirSync, writeFileSync } from "node:fs";
import { formatLicences, licencesOf } from "./licences.ts";
import { productionSbom } from "./production-sbom.ts";

/** Writes what Siaran is made of, and under which licences: `npm run sbom`. Ends with 1 where one is not allowed. */
const sbom = productionSbom();
const licences = licencesOf(sbom.components);
mkdirSync("sbom", { recursive: true });
writeFileSync("sbom/siaran.cdx.json", `${JSON.stringify(sbom, undefined, 2)}\n`);
writeFileSync("sbom/licences.txt", formatLicences(licences));
console.log(`sbom/siaran.cdx.json and sbom/licences.txt: ${licences.length} packages`);
const refused = licences.filter(({ isAllowed }) => !isAllowed);
if (refused.length > 0) {
  console.error(
    `These licences are unknown or not allowed; see tools/licences.ts:\n${formatLicences(refused)}`,
  );
  process.exitCode = 1;
}
