import { assetName, choice, count, list, map, text, texts } from "../yaml/schema.ts";

/** The front matter of a static page. */
export const pageSchema = {
  title: text,
  summary: text.optional(),
  menu: count.optional(),
  updated: text.optional(),
  lang: choice(["id", "en"]).optional(),
  status: choice(["draft", "published"]).optional(),
  attachments: list(map({ file: assetName, title: text })).optional(),
  aliases: texts.optional(),
  allow: texts.optional(),
};
