import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** The program of axe-core. */
export const axeSource = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

declare global {
  var axe: { run(within: string, options: object): Promise<{ violations: Violation[] }> };
}

/** Rules of WCAG 2.2, levels A and AA, and axe's best practices. */
export const allRules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules that look at colours: all that another colour scheme can break. */
export const colourRules = ["color-contrast", "link-in-text-block"];

/** Makes axe-core ready in a page. */
export async function loadAxe(page: Page): Promise<void> {
  await page.addScriptTag({ content: await axeSource });
}

/** The faults that axe-core finds in a page or a part of it, each as one line. */
export async function findFaults(page: Page, rules: readonly string[], within = "html"): Promise<string[]> {
  const violations = await page.evaluate(
    async ({ runOnly, within }) => {
      const { violations } = await globalThis.axe.run(within, { runOnly, resultTypes: ["violations"] });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
      }));
    },
    { runOnly: [...rules], within },
  );
  return violations.map(
    ({ id, help, nodes: [node, ...others] }) =>
      `${id}: ${help}: ${node?.html.slice(0, 200)} and ${others.length} more. ${node?.failureSummary}`,
  );
}
