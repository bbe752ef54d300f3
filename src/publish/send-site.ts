import {
  emptyManifest,
  type Manifest,
  manifestName,
  readManifest,
  unknown,
  writeManifest,
} from "./manifest.ts";
import { planSending, type SendingPlan } from "./plan-sending.ts";
import { portion, type Remote, type SentFile } from "./remote.ts";

export interface SendOptions {
  /** Files of the site: what they are by their digests, and where they lie. */
  readonly files: ReadonlyMap<string, { readonly digest: string; readonly file: string }>;
  /** Of this publication and no other. */
  readonly run: string;
  readonly onProgress: (progress: SendProgress) => void;
  /** Waits before another attempt. @param attempt from 1. */
  readonly pause: (attempt: number) => Promise<void>;
  /** How often one portion is tried. */
  readonly attempts?: number;
}

export interface SendProgress {
  readonly done: number;
  readonly total: number;
  /** The file that was sent or taken away last. */
  readonly path: string;
}

/** What came of a publication. */
export interface Sent {
  readonly sent: number;
  readonly removed: number;
  readonly unchanged: number;
  /** What is still to be done, because something failed again and again. */
  readonly remaining: readonly string[];
  readonly failure?: unknown;
}

/** Another publication to the same place began after this one. */
export class OtherPublicationError extends Error {}

/** What a host has and what it should have. */
export async function planFor(remote: Remote, files: SendOptions["files"]): Promise<SendingPlan> {
  return planSending(digestsOf(files), await manifestOf(remote));
}

/**
 * Sends what changed, step by step. Before a file is touched the manifest on the host says that nobody knows what
 * it is; so whoever begins after a cut sends it again or takes it away, whatever the site is by then.
 */
export async function sendSite(remote: Remote, options: SendOptions): Promise<Sent> {
  const { files, run, onProgress } = options;
  const before = await retrying(options, () => manifestOf(remote));
  const plan = planSending(digestsOf(files), before);
  const all = [...plan.steps.flat(), ...plan.left];
  if (all.length === 0) return { sent: 0, removed: 0, unchanged: plan.unchanged, remaining: [] };
  const known = new Map([...before.files, ...all.map((path) => [path, unknown] as const)]);
  const open = new Set(all);
  const settle = (path: string) => {
    if (!open.delete(path)) return;
    const entry = files.get(path);
    if (entry) known.set(path, entry.digest);
    else known.delete(path);
    onProgress({ done: all.length - open.size, total: all.length, path });
  };
  const save = () => remote.writeText(manifestName, writeManifest({ files: known, run }));
  const count = () => {
    const done = all.filter((path) => !open.has(path));
    const sent = done.filter((path) => files.has(path)).length;
    return { sent, removed: done.length - sent, unchanged: plan.unchanged, remaining: [...open] };
  };
  try {
    await retrying(options, save);
    for (const step of [...plan.steps, plan.left]) {
      for (let start = 0; start < step.length; start += portion) {
        const part = step.slice(start, start + portion);
        const rest = () => part.filter((path) => open.has(path));
        await retrying(
          options,
          () => handle(remote, rest(), files, settle),
          () => rest().length,
        );
        await retrying(options, async () => {
          await refuseOvertaken(remote, run);
          await save();
        });
      }
    }
    return count();
  } catch (failure) {
    if (failure instanceof OtherPublicationError) throw failure;
    return { ...count(), failure };
  }
}

/** Sends a portion, or takes it away where it belongs to the site no more. */
async function handle(
  remote: Remote,
  part: readonly string[],
  files: SendOptions["files"],
  settle: (path: string) => void,
): Promise<void> {
  const sent = part.flatMap((path): SentFile[] => {
    const entry = files.get(path);
    return entry ? [{ path, file: entry.file }] : [];
  });
  if (sent.length > 0) await remote.send(sent, settle);
  else if (part.length > 0) await remote.remove(part, settle);
}

async function refuseOvertaken(remote: Remote, run: string): Promise<void> {
  if ((await manifestOf(remote)).run !== run) throw new OtherPublicationError();
}

async function manifestOf(remote: Remote): Promise<Manifest> {
  const bytes = await remote.read(manifestName);
  return (bytes && readManifest(bytes)) ?? emptyManifest;
}

function digestsOf(files: SendOptions["files"]): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, { digest }]) => [path, digest]));
}

/**
 * Does some work, and does it again where it failed. Work that came further than the time before counts as a first
 * attempt: a line that breaks now and then still brings everything over.
 * @param left how much there is still to do.
 */
async function retrying<T>(
  { attempts = 5, pause }: Pick<SendOptions, "attempts" | "pause">,
  work: () => Promise<T>,
  left: () => number = () => 0,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const before = left();
    try {
      return await work();
    } catch (error) {
      if (error instanceof OtherPublicationError) throw error;
      if (left() < before) attempt = 1;
      if (attempt >= attempts) throw error;
      await pause(attempt);
    }
  }
}
