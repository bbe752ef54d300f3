import { stat } from "node:fs/promises";
import { posix } from "node:path";
import { Readable, Writable } from "node:stream";
import { Client, FTPError } from "basic-ftp";
import { arrivalPath, type Remote } from "./remote.ts";

export interface FtpOptions {
  readonly host: string;
  readonly port: number | undefined;
  readonly user: string;
  readonly password: string;
  readonly folder: string;
  /** Whether the connection begins with TLS, as old servers want it; others are asked for it. */
  readonly implicit: boolean;
  /** A certificate to trust besides those of the machine: that of a server that signed its own. */
  readonly certificate: string | undefined;
}

/** "File unavailable": there is none, or it may not be had. */
const unavailable = 550;

/** FTP, with TLS always: without it the password could be read on the way. */
export function ftpRemote(options: FtpOptions): Remote {
  const client = new Client(30_000);
  const folders = new Set<string>();
  // A folder is named from where the server lets the user in, unless it begins with a slash.
  let home = "/";
  const at = (path: string) => posix.join(posix.resolve(home, options.folder), path);
  const ready = async () => {
    if (!client.closed && client.ftp.socket.remoteAddress !== undefined) return;
    folders.clear();
    await client.access({
      ...{ host: options.host, port: options.port, user: options.user, password: options.password },
      secure: options.implicit ? "implicit" : true,
      secureOptions: { host: options.host, ...trusted(options.certificate) },
    });
    home = await client.pwd();
  };
  const makeFolder = async (folder: string): Promise<void> => {
    if (folder === "/" || folders.has(folder)) return;
    await makeFolder(posix.dirname(folder));
    // One that is there already is refused.
    await client.sendIgnoringError(`MKD ${folder}`);
    folders.add(folder);
  };
  const upload = async (source: string | Readable, path: string, size: number) => {
    const target = at(path);
    const fresh = at(arrivalPath(path));
    await makeFolder(posix.dirname(target));
    await client.uploadFrom(source, fresh);
    const arrived = await client.size(fresh);
    if (arrived !== size) throw new Error(`${path}: ${arrived} of ${size} bytes arrived`);
    await rename(client, fresh, target);
  };
  return {
    read: async (path) => {
      await ready();
      const parts: Buffer[] = [];
      const sink = new Writable({
        write: (part: Buffer, _encoding, done) => {
          parts.push(part);
          done();
        },
      });
      try {
        await client.downloadTo(sink, at(path));
      } catch (error) {
        if (error instanceof FTPError && error.code === unavailable) return undefined;
        throw error;
      }
      return Buffer.concat(parts);
    },
    writeText: async (path, text) => {
      await ready();
      const bytes = Buffer.from(text);
      await upload(Readable.from([bytes]), path, bytes.length);
    },
    send: async (files, onSent) => {
      for (const { path, file } of files) {
        await ready();
        await upload(file, path, (await stat(file)).size);
        onSent(path);
      }
    },
    remove: async (paths, onRemoved) => {
      for (const path of paths) {
        await ready();
        for (const name of [path, arrivalPath(path)]) await client.remove(at(name), true);
        await removeEmptyFolders(client, posix.dirname(at(path)), at(""));
        onRemoved(path);
      }
    },
    close: async () => client.close(),
  };
}

function trusted(certificate: string | undefined) {
  return certificate === undefined ? {} : { ca: [certificate] };
}

/** Some servers rename over nothing that is there. */
async function rename(client: Client, from: string, to: string): Promise<void> {
  try {
    await client.rename(from, to);
  } catch (error) {
    if (!(error instanceof FTPError)) throw error;
    await client.remove(to, true);
    await client.rename(from, to);
  }
}

/** A folder in which there is something is not removed by any server. */
async function removeEmptyFolders(client: Client, folder: string, top: string): Promise<void> {
  for (let path = folder; path.startsWith(`${top.replace(/\/$/, "")}/`); path = posix.dirname(path)) {
    const { code } = await client.sendIgnoringError(`RMD ${path}`);
    if (code >= 400) return;
  }
}
