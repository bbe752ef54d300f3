import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { formatKeyTables, keyTables } from "../src/content/key-list.ts";
import { listFaults } from "./list-faults.ts";

/** Writes the pages of the guide that are made from the program: `npm run docs`. */
const rules = execFileSync(process.execPath, ["src/bin.mjs", "explain"], { encoding: "utf8" });
writeFileSync("docs/aturan.md", rules);
writeFileSync("docs/kunci.md", `${formatKeyTables(keyTables())}\n`);
writeFileSync("docs/temuan.md", await listFaults());
