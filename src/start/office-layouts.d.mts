import type { OfficeLayouts } from "./bundle.mjs";

/**
 * The layouts that a newsroom has in the place of the program's, in `layouts/` beside its content folder.
 * @param program the folder of the program.
 * @param words the words after the program's name, of which one may name the content folder.
 */
export function officeLayouts(program: string, words: readonly string[]): OfficeLayouts | undefined;
