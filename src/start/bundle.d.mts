/**
 * The program as a bundle, made where there is none of the present sources.
 * @param program the folder of the program.
 * @param caches folders for bundles, the best first.
 * @returns its main module, or `undefined` where no bundle can be made.
 */
export function bundleProgram(program: string, caches?: readonly string[]): Promise<string | undefined>;

/** The paths of all modules that a bundle may be made from. */
export function sourcesOf(program: string): string[];
