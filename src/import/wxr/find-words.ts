/** Something that a page builder keeps among its settings, in the order it stands there. */
export interface FoundWords {
  /** `unsure` is a single plain word that may be a setting as well: it is said, but put into no text. */
  readonly kind: "text" | "unsure" | "picture" | "link";
  /** The name of the setting. */
  readonly key: string;
  readonly value: string;
  /** What stands beside a picture or a link and describes it. */
  readonly label?: string;
}

/** Settings that never hold words for readers, in the spellings of the usual builders. */
const technicalKey =
  /^(?:_.*|.*(?:class(?:es|name)?|css|style|styles|align(?:ment)?|colou?rs?|background\w*|border\w*|margin\w*|padding\w*|font\w*|icon\w*|size|slug|width|height|position|animation\w*|unit|layout|variant|container|target|rel|date_format|order(?:by)?|tag|direction|breakpoint|responsive|visibility|version|duration|gap|spacing|radius|shadow|opacity|effect\w*|source|provider\w*|nonce|hash)|el_id|elType|widgetType|builder\w*|module_(?:id|class)|admin_label|anchor|mode|lock|metadata|ref|uid|uuid|id|ids|tab_id|type|theme|preset|destination|linkDestination|linkTo|display\w*|show\w*|hide\w*|enable\w*|is[A-Z]\w*|has[A-Z]\w*|use_\w+|google_fonts|skin|isInner|post_type|taxonomy|query|templateLock|allowedBlocks|html_tag|header_size|level|textAlign)$/i;
const technicalValue =
  /^(?:true|false|yes|no|on|off|none|auto|default|inherit|initial|normal|left|right|center|centre|middle|top|bottom|full|wide|large|medium|small|thumbnail|custom|solid|dashed|dotted|preview|edit|desktop|tablet|phone|mobile|hover|h[1-6]|div|span|px|em|rem|row|column|vertical|horizontal|stretch|cover|contain|repeat|fixed|scroll|uppercase|lowercase|capitalize|italic|bold|_blank|_self|nofollow|noopener|modern|classic|flat|outline|block|inline|flex|grid|static|relative|absolute|asc|desc|date)$/i;
const styleKey =
  /style|css|font|background|border|margin|padding|layout|colou?r|typography|metadata|animation|shadow|icon|query|decoration|spacing|responsive/i;
/** Two words, one of which begins with a capital: nothing a setting says. */
const sentence = /\p{Lu}\p{Ll}+\S*\s+\p{L}|\p{L}\s+\p{Lu}\p{Ll}/u;
const machine =
  /^(?:#[\da-f]{3,8}|(?:rgba?|hsla?|var|calc|linear-gradient|url)\(.*\)|-?[\d.,\s%|]+(?:px|em|rem|vh|vw|deg|ms|s)?|field_\w+|gcid-.*|[\w-]+\/[\w-]+|(?:fa[srlbd]?|icon|dashicons|eicon)[ -][\w -]+|[\da-f]{7,40}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[A-Za-z\d+/=_-]{48,})$/i;
const address = /^(?:https?:)?\/\/[^\s"'<>]+$|^\/wp-content\/[^\s"'<>]+$/i;
const picture = /\.(?:jpe?g|jfif|png|gif|webp|avif|svg|bmp|tiff?|heic)(?:[?#].*)?$/i;
const labels = {
  picture: ["alt", "alt_text", "titleText", "title_text", "caption"],
  link: ["text", "linkText", "link_text", "button_text", "label", "title"],
} as const;

/**
 * Finds what readers were shown among the settings of a builder, whatever the names of the settings: texts, pictures
 * and links. Colours, sizes, classes and numbers are passed over. Nesting of any depth is fine.
 */
export function findWords(settings: unknown): FoundWords[] {
  const found: FoundWords[] = [];
  const seen = new Set<string>();
  const open: { key: string; value: unknown }[] = [{ key: "", value: settings }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { key, value } = next;
    if (typeof value === "string") {
      const inner = parseNested(value);
      if (inner !== undefined) open.push({ key, value: inner });
      else {
        const what = classify(key, value);
        // The same words for desktop, tablet and phone are the same words.
        if (what === undefined || seen.has(value)) continue;
        seen.add(value);
        found.push({ kind: what, key, value: value.trim() });
      }
    } else if (typeof value === "object" && value !== null) {
      const entries = Array.isArray(value)
        ? value.map((inner: unknown) => ({ key, value: inner }))
        : Object.entries(value).map(([name, inner]: [string, unknown]) => ({ key: name, value: inner }));
      for (const entry of entries.reverse()) {
        if (isStyle(entry)) continue;
        const own = typeof entry.value === "string" ? entry.value.trim() : "";
        const kind = picture.test(own) ? "picture" : "link";
        const label = address.test(own) ? labelOf(value, labels[kind]) : undefined;
        if (label === undefined) open.push(entry);
        else if (!seen.has(own)) {
          seen.add(own).add(label);
          found.push({ kind, key: entry.key, value: own, label: label.trim() });
        }
      }
    }
  }
  return found;
}

/** What the value of a setting is; `undefined` for what no reader sees. */
export function classify(key: string, value: string): FoundWords["kind"] | undefined {
  const text = value.trim();
  if (address.test(text)) return picture.test(text) ? "picture" : "link";
  if (!/\p{L}{2}/u.test(text) || machine.test(text) || technicalValue.test(text)) return undefined;
  if (technicalKey.test(key)) return /font/i.test(key) || !sentence.test(text) ? undefined : "unsure";
  return /^[a-z][a-z\d_-]*$/.test(text) ? "unsure" : "text";
}

/** Objects under such a name hold settings only. */
function isStyle({ key, value }: { key: string; value: unknown }): boolean {
  return typeof value === "object" && styleKey.test(key);
}

function labelOf(value: object, names: readonly string[]): string | undefined {
  if (Array.isArray(value)) return undefined;
  return names
    .map((name): unknown => Reflect.get(value, name))
    .find((label): label is string => typeof label === "string" && label.trim() !== "");
}

/** Builders keep JSON in strings, percent-encoded at times. */
function parseNested(value: string): unknown {
  const text = value.trim();
  const plain = /^%(?:5B|7B)/i.test(text) ? decoded(text) : text;
  if (!/^(?:\[[\s{["\]]|\{\s*["}])/.test(plain)) return undefined;
  try {
    const inner: unknown = JSON.parse(plain);
    return typeof inner === "object" && inner !== null ? inner : undefined;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
