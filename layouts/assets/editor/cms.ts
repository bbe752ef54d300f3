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
