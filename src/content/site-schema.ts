import {
  assetName,
  choice,
  contactAddress,
  count,
  either,
  email,
  linkAddress,
  list,
  map,
  matching,
  record,
  secureAddress,
  text,
  texts,
  webAddress,
  yesOrNo,
} from "../yaml/schema.ts";
import { editorSchema } from "./editor-setting.ts";
import { hostNames } from "./host-setting.ts";
import { informationSchema } from "./information-schema.ts";

const colour = matching(/^#[0-9a-f]{6}$/i);

/** A page by the name in its address, one with another label, or an address elsewhere. */
const menuItem = either([
  text,
  map({ page: text, label: text.optional() }),
  map({ label: text, url: linkAddress }),
]);

/** site.yaml. */
export const siteSchema = {
  version: count.optional(),
  title: text,
  short: text.optional(),
  description: text,
  url: webAddress,
  zone: text,
  language: choice(["id", "en"]).optional(),
  languages: list(choice(["id", "en"])).optional(),
  notice: text.optional(),
  lead: text.optional(),
  publisher: map({
    name: text,
    address: text.optional(),
    email: email.optional(),
    website: webAddress.optional(),
  }),
  contacts: record(
    text,
    map({
      name: text,
      phone: text.optional(),
      mobile: text.optional(),
      email: email.optional(),
      hours: text.optional(),
      languages: texts.optional(),
      regions: texts.optional(),
    }),
  ).optional(),
  licence: map({ name: text, url: webAddress }).optional(),
  colours: map({ accent: colour, accentDark: colour.optional(), second: colour.optional() }).optional(),
  font: either([choice(["sistem"]), map({ name: text, file: assetName })]).optional(),
  style: assetName.optional(),
  emblem: assetName.optional(),
  cards: either([yesOrNo, count, choice(["all"])]).optional(),
  letterhead: texts.optional(),
  history: yesOrNo.optional(),
  menu: list(menuItem).optional(),
  footer: list(menuItem).optional(),
  links: list(map({ label: text, url: webAddress })).optional(),
  channels: map({
    whatsapp: secureAddress.optional(),
    telegram: secureAddress.optional(),
    email: either([email, secureAddress]).optional(),
    instagram: secureAddress.optional(),
    facebook: secureAddress.optional(),
    youtube: secureAddress.optional(),
    tiktok: secureAddress.optional(),
    x: secureAddress.optional(),
  }).optional(),
  security: map({
    // RFC 9116, 2.5.3 and 2.5.8.
    contact: either([contactAddress, list(contactAddress).min(1)]),
    policy: secureAddress.optional(),
    encryption: secureAddress.optional(),
  }).optional(),
  host: either([
    choice(hostNames),
    map({ name: choice(hostNames), hsts: yesOrNo.optional(), packed: yesOrNo.optional() }),
  ]).optional(),
  editor: editorSchema.optional(),
  formerly: list(webAddress).optional(),
  ppid: informationSchema.optional(),
  analytics: map({
    script: webAddress,
    hosts: list(webAddress).optional(),
    attributes: record(matching(/^(?:data-)?[a-z][a-z0-9-]*$/), text).optional(),
  }).optional(),
  limits: map({ text: count.optional() }).optional(),
  rules: record(text, choice(["off", "info", "warning", "error"])).optional(),
};
