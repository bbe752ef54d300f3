import type { Notes } from "../notes.ts";

/** A picture that a template tag shows. */
export interface TagPicture {
  readonly source: string;
  readonly alt: string;
  readonly caption: string;
}

const tag = /\{\{[<%][^{}]*[%>]\}\}|\{%[^{}]*%\}|\{\{[^{}]*\}\}|\{:[^{}\n]*\}/g;

/**
 * Takes the tags of templates off a text: Hugo's `{{< figure … >}}`, Liquid's `{% include … %}` and `{{ … }}`, kramdown's
 * `{: .class}`. Pictures and the words of attributes stay; every tag is noted.
 */
export function withoutTemplateTags(
  text: string,
  notes: Notes,
  onPicture: (picture: TagPicture) => void,
): string {
  return text.replace(tag, (whole) => {
    const inner = whole.replace(/^\{[{%:]+[<%]?\s*|\s*[%>]?[}%]*\}$/g, "").trim();
    const values = new Map(
      [...inner.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map(
        ([, key = "", double, single, bare]) => [key, double ?? single ?? bare ?? ""],
      ),
    );
    const isEnd = /^(?:\/|end)/.test(inner);
    const source = values.get("src") ?? values.get("image") ?? values.get("url") ?? "";
    const words = ["title", "caption", "text", "attr", "cite", "author"].flatMap(
      (key) => values.get(key) ?? [],
    );
    if (source !== "" && /\.(?:jpe?g|png|webp|gif|avif)$/i.test(source)) {
      onPicture({ source, alt: values.get("alt") ?? "", caption: words.join(" ") });
      notes.add("shortcode-opened", whole);
      return "";
    }
    const [, service, id] = /^(youtube|vimeo)\s+(?:id=)?["']?([\w-]+)/i.exec(inner) ?? [];
    if (service !== undefined && id !== undefined) {
      const url = /youtube/i.test(service)
        ? `https://www.youtube.com/watch?v=${id}`
        : `https://vimeo.com/${id}`;
      notes.add("embed-linked", url);
      return `<${url}>`;
    }
    notes.add(isEnd || words.length > 0 ? "shortcode-opened" : "shortcode-dropped", whole);
    return words.join(" ");
  });
}
