import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, openSync, readFileSync } from "node:fs";
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { ask } from "./ask.ts";

/** Web servers as offices have them. */
export const webServers = ["nginx", "apache", "caddy"] as const;

export type WebServerName = (typeof webServers)[number];

const programs: Readonly<Record<WebServerName, string>> = {
  nginx: "/usr/sbin/nginx",
  apache: "/usr/sbin/apache2",
  caddy: "/usr/bin/caddy",
};

/** Whether the machine has a server; says so where it has not. */
export function hasServer(name: WebServerName): boolean {
  return isThere(programs[name], name);
}

/** Whether the machine has a program; says so where it has not. */
export function isThere(program: string, name: string): boolean {
  if (existsSync(program)) return true;
  console.log(`skipped: ${name} is not installed`);
  return false;
}

export interface ServerOptions {
  /** A folder of its own for configuration and logs, readable for everybody. */
  readonly work: string;
  /** The root of what is served. */
  readonly root: string;
  /** The file to include for the site's own name. */
  readonly site?: string;
  /** Other names and what to include for each. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A process that was started and serves. */
export interface Running {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a web server as its administrator would. */
export async function startServer(name: WebServerName, options: ServerOptions): Promise<Running> {
  const port = await freePort();
  await chmod(options.work, 0o755);
  await chmod(options.root, 0o755);
  const file = join(options.work, "server.conf");
  await mkdir(join(options.work, "logs"), { recursive: true });
  await writeFile(file, configurations[name](options, port));
  const words = {
    nginx: ["-p", options.work, "-c", file, "-e", join(options.work, "logs/error.log")],
    apache: ["-d", options.work, "-f", file, "-DFOREGROUND"],
    caddy: ["run", "--config", file, "--adapter", "caddyfile"],
  }[name];
  return start({ program: programs[name], words, work: options.work, isReady: () => answers(port), port });
}

export interface StartOptions {
  readonly program: string;
  readonly words: readonly string[];
  readonly work: string;
  readonly port: number;
  readonly isReady: () => Promise<boolean>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What still runs: tests that break off stop nothing. */
const running = new Set<ChildProcess>();
process.once("exit", () => {
  for (const child of running) child.kill();
});

/** Starts a program that serves, and waits until it does. */
export async function start({
  program,
  words,
  work,
  port,
  isReady,
  environment,
}: StartOptions): Promise<Running> {
  const log = join(work, "output.log");
  const out = openSync(log, "a");
  const child = spawn(program, words, {
    cwd: work,
    stdio: ["ignore", out, out],
    env: { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work, ...environment },
  });
  running.add(child);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
    running.delete(child);
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) throw new Error(`${program} ended: ${readFileSync(log, "utf8")}`);
    if (await isReady()) return { port, stop };
    await pause(50);
  }
  await stop();
  throw new Error(`${program} does not answer: ${readFileSync(log, "utf8")}`);
}

/** A port that nothing listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return ask({ port, path: "/" }).then(
    () => true,
    () => false,
  );
}

const configurations: Readonly<Record<WebServerName, (options: ServerOptions, port: number) => string>> = {
  nginx: ({ work, root, site, others = {} }, port) => `
user root;
daemon off;
pid ${work}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${work}/body;
  proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi;
  scgi_temp_path ${work}/scgi;
  server {
    listen 127.0.0.1:${port} default_server;
    root ${root};
    include ${site};
  }
${Object.entries(others)
  .map(([host, file]) => `  server { listen 127.0.0.1:${port}; server_name ${host}; include ${file}; }`)
  .join("\n")}
}
`,
  apache: ({ work, root, others = {} }, port) => `
ServerRoot ${work}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${work}/apache.pid
ErrorLog ${work}/logs/error.log
DefaultRuntimeDir ${work}
${"mpm_event authz_core dir mime headers rewrite alias deflate filter setenvif env"
  .split(" ")
  .map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`)
  .join("\n")}
TypesConfig /etc/mime.types
<VirtualHost *:${port}>
  DocumentRoot ${root}
  <Directory ${root}>
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>
${Object.entries(others)
  .map(
    ([host, folder]) => `<VirtualHost *:${port}>
  ServerName ${host}
  DocumentRoot ${folder}
  <Directory ${folder}>
    AllowOverride All
    Require all granted
  </Directory>
</VirtualHost>`,
  )
  .join("\n")}
`,
  caddy: ({ root, site, others = {} }, port) => `
{
  auto_https off
  admin off
}
${Object.entries(others)
  .map(([host, file]) => `http://${host}:${port} {\n  bind 127.0.0.1\n  import ${file}\n}`)
  .join("\n")}
http://:${port} {
  bind 127.0.0.1
  root * ${root}
  import ${site}
}
`,
};
