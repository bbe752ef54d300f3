import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openBrowser } from "../test/browser/site.ts";
import { changeFiles } from "./editor/change-files.ts";
import { firstForm } from "./editor/first-form.ts";

/**
 * Measures the editor in Chromium: seconds until the first form on a slow phone; with `--files FOLDER`, opens every file
 * of a content folder that has a form, changes its title or name, saves it, and lists those of which more than a line
 * changed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { files: { type: "string" } } });
  const browser = await openBrowser();
  if (!browser) return;
  try {
    if (values.files === undefined) {
      const { seconds, bytes } = await firstForm(browser);
      console.log(`first form: ${seconds.toFixed(1)} s, ${Math.round(bytes / 1000)} kB`);
      return;
    }
    const { files, changed, faults, seconds } = await changeFiles(
      browser,
      fileURLToPath(new URL(values.files, `file://${process.cwd()}/`)),
    );
    console.log(`${changed} of ${files} files changed by a line, in ${(seconds / 60).toFixed(1)} minutes`);
    for (const fault of faults) console.log(fault);
  } finally {
    await browser.close();
  }
}

await main();
