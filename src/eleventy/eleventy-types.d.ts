/**
 * What Eleventy 3 offers to programs and to `.eleventy.ts`; the package brings no declarations.
 * @see https://www.11ty.dev/docs/config/
 */
declare module "@11ty/eleventy" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export type Middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => unknown,
  ) => unknown;

  /** What Eleventy knows of a page. */
  export interface EleventyPage {
    readonly inputPath: string;
    /** Absent for what is not written. */
    readonly outputPath: string | false;
    readonly url: string | false;
  }

  /** What filters, shortcodes and transforms are called on. */
  export interface EleventyContext extends EleventyPage {
    readonly page: EleventyPage;
  }

  type Data = Readonly<Record<string, unknown>>;
  // Whoever writes a filter knows what it is given.
  // biome-ignore lint/suspicious/noExplicitAny: callbacks of any arguments
  type Callback = (this: any, ...values: any[]) => unknown;
  type Added = Readonly<Record<string, readonly unknown[]>>;
  type Plugin<O> = (config: EleventyConfig, options: O) => void | Promise<void>;

  export interface EleventyConfig {
    readonly directories: Directories;
    /** Languages that were added to Eleventy's own. */
    readonly extensionMap: ReadonlySet<{ readonly extension: string }>;
    /** Globs of files that are no templates. */
    readonly ignores: Set<string>;
    readonly watchIgnores: Set<string>;
    readonly liquid: { readonly options: Data };
    readonly benchmarkManager: { get(group: string): { setMinimumThresholdMs(milliseconds: number): void } };
    /** What changes links and elements of pages, by the extension of their files. */
    readonly htmlTransformer: {
      readonly callbacks: Added;
      readonly plugins: Added;
      /** Whether something would be done to a page. */
      isTransformable(extension: string, page: { readonly page: object }): boolean;
    };
    addPlugin<O>(plugin: Plugin<O>, options?: O): unknown;
    addFilter(name: string, filter: Callback): void;
    addAsyncFilter(name: string, filter: Callback): void;
    addShortcode(name: string, shortcode: Callback): void;
    addAsyncShortcode(name: string, shortcode: Callback): void;
    addPairedShortcode(name: string, shortcode: Callback): void;
    addPairedAsyncShortcode(name: string, shortcode: Callback): void;
    addJavaScriptFunction(name: string, callback: Callback): void;
    addLiquidFilter(name: string, filter: Callback): void;
    addNunjucksFilter(name: string, filter: Callback): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    addCollection(name: string, make: (collections: Collections) => unknown): void;
    addGlobalData(name: string, data: unknown): void;
    addTransform(
      name: string,
      transform: (this: EleventyContext, content: string, outputPath: string | false) => unknown,
    ): void;
    addPreprocessor(
      name: string,
      extensions: string | readonly string[],
      preprocess: (data: Data, content: string) => unknown,
    ): void;
    addLinter(name: string, linter: (this: EleventyContext, content: string) => void): void;
    addPassthroughCopy(files: string | Readonly<Record<string, string>>, options?: Data): EleventyConfig;
    addTemplateFormats(extensions: string): void;
    setTemplateFormats(extensions: string): void;
    addExtension(extensions: string | readonly string[], options: Data): void;
    addDataExtension(extensions: string, parser: Callback | Data): void;
    addTemplate(path: string, template: unknown, data?: Data): void;
    addLayoutAlias(from: string, to: string): void;
    addUrlTransform(transform: (page: { readonly url: string }) => string | undefined): void;
    addDateParsing(parse: Callback): void;
    addWatchTarget(path: string, options?: { readonly resetConfig?: boolean }): void;
    amendLibrary(engine: string, amend: Callback): void;
    setLibrary(engine: string, library: unknown): void;
    setLiquidOptions(options: Data): void;
    setNunjucksEnvironmentOptions(options: Data): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setUseGitIgnore(enabled: boolean): void;
    setServerOptions(options: Data): void;
    setServerPassthroughCopyBehavior(behavior: "copy" | "passthrough"): void;
    setFrontMatterParsingOptions(options: Data): void;
    getFilter(name: string): Callback;
    on(event: "eleventy.contentMap", handler: (event: ContentMapEvent) => unknown): void;
    on(event: "eleventy.before" | "eleventy.after", handler: (event: BuildEvent) => unknown): void;
    on(event: string, handler: Callback): void;
    /** Is done when all that listen are. */
    emit(event: string, value: unknown): Promise<unknown>;
  }

  /** Folders as paths from the working folder. */
  export interface Directories {
    readonly input: string;
    readonly includes: string;
    readonly layouts?: string;
    readonly data: string;
    readonly output: string;
  }

  interface Collections {
    getAll(): readonly CollectionItem[];
    getFilteredByTag(tag: string): readonly CollectionItem[];
    getFilteredByGlob(globs: string | readonly string[]): readonly CollectionItem[];
  }

  interface CollectionItem extends EleventyPage {
    readonly data: Data;
    readonly date: Date;
  }

  export interface ContentMapEvent {
    readonly inputPathToUrl: Readonly<Record<string, readonly (string | false)[]>>;
  }

  export interface BuildEvent {
    readonly directories: Directories;
    readonly runMode: "build" | "serve" | "watch";
    /** What was written; there after a build. */
    readonly results?: readonly Written[];
  }

  export interface Written extends EleventyPage {
    readonly outputPath: string;
    readonly url: string;
    readonly content: string;
  }

  interface Options {
    /** Relative to the working folder. */
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly runMode: "build" | "serve";
    readonly pathPrefix?: string;
    /** Called before the configuration file is read. */
    readonly config: (config: EleventyConfig) => void;
  }

  type Transform = (
    this: EleventyContext,
    content: string,
    outputPath: string | false,
  ) => string | Promise<string>;

  /** What was copied as it is. */
  interface Copied {
    /** Where each file went. */
    readonly map: Readonly<Record<string, string>>;
  }

  /** A web socket of a browser that shows a page. */
  export interface Client extends EventEmitter {
    terminate(): void;
  }

  /** The server of @11ty/eleventy-dev-server. */
  export interface DevServer {
    readonly server: Server;
    /** There once the server listens. */
    readonly updateServer?: { on(event: "connection", handler: (client: Client) => void): void };
    _serverListen: (port: number) => void;
  }

  interface ServerModule {
    getServer(...words: readonly unknown[]): DevServer;
  }

  export default class Eleventy {
    /** There once `init` is done; it may start several servers one after the other. */
    readonly eleventyServe: { getServerModule: (name?: string) => Promise<ServerModule> };
    /** Set by `init`, as the next is. */
    readonly eleventyConfig: { readonly userConfig: EleventyConfig };
    readonly config: {
      readonly transforms: Readonly<Record<string, Transform>>;
      readonly linters: Readonly<Record<string, unknown>>;
      readonly events: { listenerCount(event: string): number };
    };
    constructor(input: string | undefined, output: string, options: Options);
    readonly directories: {
      /** Keeps the folders that were given. */
      freeze(): void;
    };
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<readonly [copies: readonly Copied[], written: readonly Written[]]>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
