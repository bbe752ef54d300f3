import { readXml } from "../read-xml.ts";

/** The site an export comes from. */
export interface WxrChannel {
  readonly title: string;
  /** Address of the blog, without a slash at its end. */
  readonly url: string;
  /** Names to show, by login. */
  readonly authors: ReadonlyMap<string, string>;
}

/** Reads what stands before the first item. */
export function parseChannel(xml: string): WxrChannel {
  const authors = new Map<string, string>();
  const values = new Map<string, string>();
  const path: string[] = [];
  let text = "";
  let login = "";
  readXml(xml, {
    onOpen: (name) => {
      path.push(name);
      text = "";
    },
    onText: (words) => {
      text += words;
    },
    onClose: (name) => {
      const words = text.trim();
      if (name === "wp:author_login") login = words;
      else if (name === "wp:author_display_name") authors.set(login, words || login);
      else if (path.length === 3 && !values.has(name)) values.set(name, words);
      path.pop();
      text = "";
    },
    onFault: () => {},
  });
  const url = values.get("wp:base_blog_url") || values.get("link") || values.get("wp:base_site_url") || "";
  return { title: values.get("title") ?? "", url: url.replace(/\/+$/, ""), authors };
}
