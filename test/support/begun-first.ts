/**
 * Files that are begun before all others: those that take longest, so that no process waits at the end for the other,
 * and those that share what they build, so that one process runs them.
 */
export const begunFirst: readonly (readonly string[])[] = [
  ["build/build-again.test.ts"],
  // They look at one site.
  [
    "browser/accessibility.test.ts",
    "browser/authenticity.test.ts",
    "browser/face.test.ts",
    "browser/first-view.test.ts",
    "browser/keyboard.test.ts",
    "browser/policy.test.ts",
    "browser/reflow.test.ts",
    "browser/release.test.ts",
  ],
  ["build/faults.test.ts"],
  ["eleventy/three-ways.test.ts"],
  ["publish/targets.test.ts"],
  ["surroundings.test.ts"],
  ["browser/editor.test.ts"],
  ["browser/backends.test.ts"],
  ["eleventy/office-files.test.ts"],
  ["start/package.test.ts"],
  ["fuzz/fuzz.test.ts"],
];
