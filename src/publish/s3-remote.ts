import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { AwsClient } from "aws4fetch";
import { caching, lastingFolder } from "../host/hosting.ts";
import { typeOf } from "../host/types.ts";
import type { Remote } from "./remote.ts";

export interface S3Options {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  /** Before every name; empty where the bucket is the site. */
  readonly folder: string;
  readonly keyId: string;
  readonly secret: string;
}

/** Files on their way at once. */
const atOnce = 6;

/** Any storage that speaks S3. */
export function s3Remote({ endpoint, bucket, region, folder, keyId, secret }: S3Options): Remote {
  const client = new AwsClient({
    ...{ accessKeyId: keyId, secretAccessKey: secret, service: "s3", region },
    // Whoever sends tries again, and knows what is left.
    retries: 0,
  });
  const base = [endpoint.replace(/\/+$/, ""), bucket, ...folder.split("/").filter(Boolean)].join("/");
  const urlOf = (path: string) => `${base}/${path.split("/").map(encodeURIComponent).join("/")}`;
  const put = async (path: string, bytes: Uint8Array) => {
    const response = await client.fetch(urlOf(path), {
      method: "PUT",
      body: new Uint8Array(bytes),
      headers: {
        "Content-Type": typeOf(path),
        "Cache-Control": path.startsWith(lastingFolder) ? caching.lasting : caching.fresh,
        // The storage refuses what arrives otherwise than it was sent.
        "Content-MD5": createHash("md5").update(bytes).digest("base64"),
      },
    });
    await refuseFailure(response, path);
  };
  return {
    read: async (path) => {
      const response = await client.fetch(urlOf(path));
      if (response.status === 404) {
        await response.body?.cancel();
        return undefined;
      }
      await refuseFailure(response, path, true);
      return new Uint8Array(await response.arrayBuffer());
    },
    writeText: (path, text) => put(path, Buffer.from(text)),
    send: (files, onSent) =>
      inParallel(files, async ({ path, file }) => {
        await put(path, await readFile(file));
        onSent(path);
      }),
    remove: (paths, onRemoved) =>
      inParallel(paths, async (path) => {
        const response = await client.fetch(urlOf(path), { method: "DELETE" });
        if (response.status !== 404) await refuseFailure(response, path);
        onRemoved(path);
      }),
    close: async () => {},
  };
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function refuseFailure(response: Response, path: string, isRead = false): Promise<void> {
  if (response.ok && isRead) return;
  const words = await response.text();
  if (!response.ok) {
    const [, code = response.statusText] = /<Code>([^<]*)<\/Code>/.exec(words) ?? [];
    throw new Error(`${path}: ${response.status} ${code}`);
  }
}
