/** Folders with a meaning of their own, by their names in the content folder. */
export const contentFolders = { registry: "_data", pages: "_pages", public: "_data/public" } as const;

/** Whether a file, by its path from the parent of the content folder, is published as it is. */
export function isPublicFile(file: string): boolean {
  return /^[^/]+\/_data\/public\//.test(file);
}

/** Whether a file lies with the static pages: it is no release. */
export function isAmongPages(file: string): boolean {
  return /^[^/]+\/_pages\//.test(file);
}

/** Whether a file is the text of a static page: those lie in the folder itself. */
export function isStaticPage(file: string): boolean {
  return /^[^/]+\/_pages\/[^/]+\.md$/i.test(file) && !/\/readme\.md$/i.test(file);
}
