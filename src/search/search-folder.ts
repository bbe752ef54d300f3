/** The folder of the search index on the site. */
export const searchFolder = "/pagefind/";
