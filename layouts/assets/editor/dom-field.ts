import type { CmsEntry } from "./cms.ts";

/** What Sveltia CMS gives to the parts that stand in its form and its preview. */
export interface PartProps {
  readonly entry?: CmsEntry;
  readonly value?: unknown;
  readonly onChange?: (value: unknown) => void;
  readonly pickFile?: (options?: {
    readonly kind?: "image";
    readonly allowURL?: boolean;
    readonly multiple?: boolean;
  }) => Promise<{ readonly value: string } | readonly { readonly value: string }[] | null>;
  /** Makes a file part of what will be saved. @returns an address that stands for it until then. */
  readonly addFile?: (file: File) => Promise<string>;
  readonly field?: { get(key: string): unknown };
  readonly forID?: string;
  /** A file that lies beside the text, or in its place the address that it will have once it was fetched. */
  readonly getAsset?: (path: string) => { readonly url: string } | undefined;
}

/** A part that draws itself. */
export interface Part {
  /** What the form says has changed. */
  update(props: PartProps): void;
  /** Whether what stands in the form may be saved. */
  isValid?(): Promise<true | { readonly error: { readonly message: string } }>;
  remove?(): void;
}

/** Sveltia CMS draws with React, which it leaves on the page for others. */
interface React {
  createClass(methods: object): unknown;
  h(tag: string, attributes: object): unknown;
}

interface Instance {
  readonly props: PartProps;
  part?: Part;
  /** Called when the part has heard of what changed last. */
  heard?: () => void;
}

/** Milliseconds that a part waits for what changed last. */
const patience = 200;

/** Makes of a part that draws itself one that Sveltia CMS can place. @param make draws the part into an element. */
export function domField(make: (host: HTMLElement, props: PartProps) => Part): unknown {
  const page: unknown = window;
  if (!isReact(page)) throw new Error("Sveltia CMS is not there");
  const { createClass, h } = page;
  const hosts = new WeakMap<object, HTMLElement>();
  return createClass({
    render(this: Instance) {
      return h("div", { ref: (host: HTMLElement | null) => host && hosts.set(this, host) });
    },
    componentDidMount(this: Instance) {
      const host = hosts.get(this);
      if (host) this.part = make(host, this.props);
    },
    componentDidUpdate(this: Instance) {
      this.part?.update(this.props);
      this.heard?.();
    },
    componentWillUnmount(this: Instance) {
      this.part?.remove?.();
    },
    async isValid(this: Instance) {
      // It is asked for each change before React has told it of the change; and only what is answered later is heard.
      await new Promise<void>((resolve) => {
        this.heard = resolve;
        setTimeout(resolve, patience);
      });
      return this.part?.isValid ? this.part.isValid() : true;
    },
  });
}

function isReact(value: unknown): value is React {
  return typeof value === "object" && value !== null && "createClass" in value && "h" in value;
}
