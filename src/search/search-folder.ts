import { ownFolders } from "../base/paths.ts";

/** The folder of the search index on the site. */
export const [, searchFolder] = ownFolders;
