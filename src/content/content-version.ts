/** The version of the form in which a newsroom keeps its content; `version` in site.yaml says which one a newsroom has. */
export const contentVersion = 1;
