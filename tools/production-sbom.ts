import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const root = fileURLToPath(new URL("..", import.meta.url));

const licence = z.union([
  z.object({ license: z.object({ id: z.string().optional(), name: z.string().optional() }) }),
  z.object({ expression: z.string() }),
]);
const document = z.looseObject({
  bomFormat: z.literal("CycloneDX"),
  metadata: z.looseObject({ component: z.looseObject({ name: z.string() }) }),
  components: z.array(
    z.looseObject({ name: z.string(), version: z.string(), licenses: z.array(licence).optional() }),
  ),
});

/** What Siaran is made of when it runs, on any platform, as npm writes it in CycloneDX. No network is asked. */
export function productionSbom(): z.infer<typeof document> {
  const words = [
    "sbom",
    "--package-lock-only",
    "--omit=dev",
    "--sbom-format=cyclonedx",
    "--sbom-type=application",
  ];
  const sbom = document.parse(
    JSON.parse(execFileSync("npm", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })),
  );
  // npm takes the name of the folder.
  const { name } = z
    .object({ name: z.string() })
    .parse(JSON.parse(readFileSync(`${root}package.json`, "utf8")));
  return { ...sbom, metadata: { ...sbom.metadata, component: { ...sbom.metadata.component, name } } };
}
