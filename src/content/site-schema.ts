import {
  assetName,
  choice,
  count,
  either,
  email,
  list,
  map,
  matching,
  record,
  text,
  texts,
  webAddress,
  yesOrNo,
} from "../yaml/schema.ts";
import { hostNames } from "./host-setting.ts";

/** site.yaml. */
export const siteSchema = {
  title: text,
  short: text.optional(),
  description: text,
  url: webAddress,
  zone: text,
  language: choice(["id"]).optional(),
  notice: text.optional(),
  lead: text.optional(),
  publisher: map({
    name: text,
    address: text.optional(),
    email: email.optional(),
    website: webAddress.optional(),
  }),
  contacts: record(text, map({ name: text, phone: text.optional(), email: email.optional() })).optional(),
  licence: map({ name: text, url: webAddress }).optional(),
  colours: map({ accent: matching(/^#[0-9a-f]{6}$/i) }).optional(),
  emblem: assetName.optional(),
  cards: either([yesOrNo, count]).optional(),
  letterhead: texts.optional(),
  links: list(map({ label: text, url: webAddress })).optional(),
  security: map({
    contact: either([email, webAddress, list(either([email, webAddress])).min(1)]),
    policy: webAddress.optional(),
    encryption: webAddress.optional(),
  }).optional(),
  host: either([
    choice(hostNames),
    map({ name: choice(hostNames), hsts: yesOrNo.optional(), packed: yesOrNo.optional() }),
  ]).optional(),
  formerly: list(webAddress).optional(),
  limits: map({ text: count.optional() }).optional(),
  rules: record(text, choice(["off", "info", "warning", "error"])).optional(),
};
