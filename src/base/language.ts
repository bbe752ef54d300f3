/** Languages in which the program speaks to its users. What readers of the site see is always Indonesian. */
export type Language = "id" | "en";

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;
