/** Languages in which the program speaks to its users, and in which releases and the pages around them may be. */
export type Language = "id" | "en";

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
