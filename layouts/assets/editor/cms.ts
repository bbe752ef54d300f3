/** What the parts ask of Sveltia CMS (0.221.1). */
export interface Cms {
  registerCustomFormat(
    name: string,
    extension: string,
    methods: {
      fromFile: (text: string) => Record<string, unknown>;
      toFile: (values: Record<string, unknown>) => string;
    },
  ): void;
  // Components of React, which only Sveltia CMS has.
  // biome-ignore lint/suspicious/noExplicitAny: its types are those of a library that is not ours
  registerFieldType(name: string, control: any): void;
  // biome-ignore lint/suspicious/noExplicitAny: the same
  registerPreviewTemplate(name: string, component: any): void;
}

/** An entry that is being edited, as an Immutable Map. */
export interface CmsEntry {
  get(key: string): unknown;
}

/** Where the parts find what they need. */
export interface PartsOptions {
  /** Path of the editor with the site's prefix, ending in a slash. */
  readonly base: string;
  /** What the worker must know of the newsroom. */
  readonly knownUrl: string;
  readonly workerUrl: string;
  /** The style sheet of the site, for the preview. */
  readonly styleUrl: string;
  /** The home page of the site. */
  readonly siteHome: string;
  /** IANA zone. */
  readonly zone: string;
  /** Name of the content folder. */
  readonly folder: string;
  /** Whether the files are those of this computer. */
  readonly local: boolean;
}
