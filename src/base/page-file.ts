/** Whether a file of a site, or its packed form, is a page that readers open. */
export function isPage(file: string): boolean {
  return /\.html(?:\.gz|\.br)?$/.test(file);
}
