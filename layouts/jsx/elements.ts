import type { Children } from "./jsx-runtime.ts";

/**
 * The elements that the layouts use, with the attributes they have there. Names are those of HTML and SVG, so that
 * the renderer changes none; what is not named here is a fault that the compiler finds.
 */
export interface Elements extends HtmlElements, SvgElements {}

interface Global {
  readonly class?: string;
  readonly id?: string;
  readonly lang?: string;
  /** `auto` where the words may be of a script that is written from right to left. */
  readonly dir?: "auto";
  readonly hidden?: boolean;
  readonly role?: string;
  readonly tabindex?: number;
  readonly title?: string;
  readonly "aria-current"?: "page" | "true";
  readonly "aria-describedby"?: string;
  readonly "aria-hidden"?: "true";
  readonly "aria-label"?: string;
  readonly "aria-labelledby"?: string;
  readonly [data: `data-${string}`]: string | undefined;
}

/** An element with content. */
interface Container extends Global {
  readonly children?: Children;
  /** Markup from elsewhere, which its maker must have escaped. */
  readonly dangerouslySetInnerHTML?: { readonly __html: string };
}

interface Link extends Global {
  readonly rel: string;
  readonly href: string | undefined;
  readonly type?: string;
  readonly title?: string;
  readonly hreflang?: string;
  readonly sizes?: string;
  readonly as?: "font" | "fetch";
  readonly crossorigin?: "anonymous";
}

interface Meta extends Global {
  readonly charset?: "utf-8";
  readonly name?: string;
  readonly property?: string;
  readonly "http-equiv"?: "refresh" | "Content-Security-Policy";
  readonly content?: string;
}

interface Image extends Global {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly srcset?: string;
  readonly sizes?: string;
  readonly loading?: "lazy";
  readonly decoding?: "async";
  readonly fetchpriority?: "high";
}

interface Input extends Global {
  readonly type: "search" | "date";
  readonly name: string;
  readonly placeholder?: string;
  readonly list?: string;
  readonly autocomplete?: "off";
}

/** Without a name it is never sent. */
interface TextArea extends Container {
  readonly rows: number;
  readonly autocomplete?: "off";
}

interface Anchor extends Container {
  readonly href: string | undefined;
  readonly rel?: string;
  readonly type?: string;
  readonly hreflang?: string;
  readonly download?: boolean;
}

interface Script extends Container {
  readonly src?: string;
  readonly type?: string;
  readonly defer?: boolean;
  /** Keeps the page from being shown before the script has run. */
  readonly blocking?: "render";
}

interface HtmlElements {
  readonly a: Anchor;
  readonly abbr: Container;
  readonly article: Container;
  readonly aside: Container;
  /** Words that are not ours, whose direction must not reach into those around them. */
  readonly bdi: Container;
  readonly b: Container;
  readonly body: Container;
  readonly br: Global;
  readonly button: Container & { readonly type: "button" | "submit" };
  readonly caption: Container;
  readonly code: Container;
  readonly dd: Container;
  readonly details: Container;
  readonly div: Container;
  readonly dl: Container;
  readonly dt: Container;
  readonly blockquote: Container & { readonly cite?: string };
  readonly figcaption: Container;
  readonly figure: Container;
  readonly footer: Container;
  readonly form: Container & { readonly action: string };
  readonly h1: Container;
  readonly h2: Container;
  readonly h3: Container;
  readonly head: Container;
  readonly header: Container;
  readonly html: Container & { readonly lang: string };
  readonly img: Image;
  readonly input: Input;
  readonly label: Container & { readonly for: string };
  readonly li: Container;
  readonly link: Link;
  readonly main: Container;
  readonly meta: Meta;
  readonly nav: Container;
  readonly noscript: Container;
  readonly ol: Container;
  readonly datalist: Container;
  readonly option: Container & { readonly value: string };
  readonly p: Container;
  readonly picture: Container;
  readonly script: Script;
  readonly search: Container;
  readonly section: Container;
  readonly select: Container & { readonly name: string };
  readonly small: Container;
  readonly source: Global & { readonly type: string; readonly srcset: string; readonly sizes: string };
  readonly span: Container;
  readonly strong: Container;
  readonly style: Container;
  readonly summary: Container;
  readonly table: Container;
  readonly tbody: Container;
  readonly td: Container;
  readonly textarea: TextArea;
  readonly th: Container & { readonly scope: "col" | "row" };
  readonly thead: Container;
  readonly time: Container & { readonly datetime: string };
  readonly title: Container;
  readonly tr: Container;
  readonly ul: Container;
}

interface Rectangle extends Global {
  readonly x?: number;
  readonly y?: number;
  readonly width: number | string;
  readonly height: number | string;
  readonly fill?: string | undefined;
}

interface Graphic extends Container {
  readonly viewBox: string;
  readonly preserveAspectRatio?: "none";
  readonly "shape-rendering"?: "crispEdges";
}

interface SvgElements {
  readonly svg: Graphic;
  readonly rect: Rectangle;
  readonly path: Global & { readonly d: string; readonly stroke?: string };
  readonly text: Container & { readonly x: number; readonly y: number };
}
