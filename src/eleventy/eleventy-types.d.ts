/** The parts of Eleventy's programming interface that Siaran uses; the package brings no declarations. */
declare module "@11ty/eleventy" {
  import type { EventEmitter } from "node:events";
  import type { IncomingMessage, Server, ServerResponse } from "node:http";

  export type Middleware = (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => unknown,
  ) => unknown;

  export interface EleventyConfig {
    addPlugin<O>(plugin: (config: EleventyConfig, options?: O) => void, options?: O): void;
    addGlobalData(name: string, data: unknown): void;
    addTemplate<D>(
      path: string,
      template: {
        readonly data: {
          readonly pagination: { readonly data: string; readonly size: number; readonly alias: string };
          readonly permalink: (data: D) => string;
        };
        readonly render: (data: D) => string;
      },
    ): void;
    addWatchTarget(path: string): void;
    setUseGitIgnore(enabled: boolean): void;
    setServerOptions(options: {
      readonly middleware?: readonly Middleware[];
      readonly domDiff?: boolean;
    }): void;
    setFrontMatterParsingOptions(options: {
      readonly engines: Readonly<Record<string, (text: string) => never>>;
    }): void;
    on(event: "eleventy.beforeWatch", handler: (files: readonly string[]) => Promise<void>): void;
    on(event: "eleventy.before" | "eleventy.after", handler: (event: BuildEvent) => Promise<void>): void;
  }

  export interface BuildEvent {
    readonly directories: { readonly output: string };
    readonly runMode: "build" | "serve" | "watch";
  }

  interface Options {
    readonly configPath: string;
    readonly quietMode: boolean;
    readonly runMode: "build" | "serve";
    readonly pathPrefix?: string;
    readonly config: (config: EleventyConfig) => void;
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
    constructor(input: string | undefined, output: string, options: Options);
    disableLogger(): void;
    init(): Promise<void>;
    write(): Promise<[copies: unknown, templates: readonly unknown[]]>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
    stopWatch(): Promise<void>;
  }
}
