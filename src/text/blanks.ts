/**
 * White space inside a line, as a regular expression source. Paragraphs, items, headings and cells end at a line break
 * or a tab, and neither a date nor a time runs over such an end.
 */
export const blank = "[^\\S\\n\\r\\t]";
