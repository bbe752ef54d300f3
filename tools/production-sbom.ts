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
    z.looseObject({
      "bom-ref": z.string(),
      name: z.string(),
      version: z.string(),
      licenses: z.array(licence).optional(),
      properties: z.array(z.object({ name: z.string() })).optional(),
    }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/** What Siaran is made of when it runs, on any platform, as npm writes it in CycloneDX. No network is asked. */
export function productionSbom(): z.infer<typeof document> {
  // With `--omit=dev` npm leaves out what a package of development wants beside it, though Siaran wants it too.
  const words = ["sbom", "--package-lock-only", "--sbom-format=cyclonedx", "--sbom-type=application"];
  const sbom = document.parse(
    JSON.parse(execFileSync("npm", words, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 })),
  );
  // npm takes the name of the folder.
  const { name } = z
    .object({ name: z.string() })
    .parse(JSON.parse(readFileSync(`${root}package.json`, "utf8")));
  const left = new Set(sbom.components.filter(isOfDevelopment).map((component) => component["bom-ref"]));
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: { ...sbom.metadata.component, name } },
    components: sbom.components.filter((component) => !left.has(component["bom-ref"])),
    dependencies: sbom.dependencies
      .filter(({ ref }) => !left.has(ref))
      .map(({ dependsOn, ...dependency }) => ({
        ...dependency,
        dependsOn: dependsOn?.filter((ref) => !left.has(ref)),
      })),
  };
}

/** npm's mark of what is installed for development only. */
function isOfDevelopment({ properties = [] }: z.infer<typeof document>["components"][number]): boolean {
  return properties.some(({ name }) => name === "cdx:npm:package:development");
}
