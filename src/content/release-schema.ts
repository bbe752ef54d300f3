import { releaseKindNames } from "../base/release-kinds.ts";
import {
  assetName,
  choice,
  either,
  list,
  map,
  percentPoint,
  text,
  texts,
  webAddress,
} from "../yaml/schema.ts";
import { informationSchema } from "./information-schema.ts";

const photo = map({
  file: assetName,
  alt: text,
  caption: text.optional(),
  credit: text.optional(),
  focus: percentPoint.optional(),
});

const attachment = map({ file: assetName, title: text });

/** The front matter of a release, but for the keys of the indexes. */
export const releaseSchema = {
  title: text,
  date: text,
  summary: text,
  kind: choice(releaseKindNames).optional(),
  claim: text.optional(),
  dateline: text.optional(),
  number: text.optional(),
  byline: text.optional(),
  source: map({ name: text, url: webAddress.optional() }).optional(),
  contact: text.optional(),
  figures: list(map({ value: text, label: text })).optional(),
  photos: list(photo).optional(),
  attachments: list(attachment).optional(),
  status: either([
    choice(["draft", "published", "removed", "vanished"]),
    map({ removed: map({ reason: text }) }),
    map({ withdrawn: map({ reason: text, at: text }) }),
  ]).optional(),
  embargo: text.optional(),
  updated: text.optional(),
  corrections: list(map({ at: text, note: text })).optional(),
  corrects: text.optional(),
  aliases: texts.optional(),
  ppid: informationSchema.optional(),
  allow: texts.optional(),
  lang: choice(["id", "en"]).optional(),
  translationOf: text.optional(),
};
