/** Layouts that take the place of the program's. */
export interface OfficeLayouts {
  /** Where they lie. */
  readonly folder: string;
  /** Paths within it, which are those of the program's own. */
  readonly names: readonly string[];
}

/**
 * The program as a bundle, made where there is none of the present sources.
 * @param program the folder of the program.
 * @param caches folders for bundles, the best first.
 * @returns its main module, or `undefined` where no bundle can be made.
 * @throws where the layouts of an office cannot be used.
 */
export function bundleProgram(
  program: string,
  caches?: readonly string[],
  office?: OfficeLayouts,
): Promise<string | undefined>;

/** The paths of all modules that a bundle may be made from. */
export function sourcesOf(program: string): string[];
