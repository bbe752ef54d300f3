import { randomUUID } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import type { Target } from "../content/publish-settings.ts";
import { UserError } from "../diagnostics/user-error.ts";
import { cacheFolder } from "../disk/cache-folder.ts";
import { type SiteFault, verify } from "../verify/verify.ts";
import { pushBranch } from "./git-branch.ts";
import { manifestName } from "./manifest.ts";
import { openRemote } from "./open-remote.ts";
import type { Remote } from "./remote.ts";
import { planFor, type SendProgress, type Sent, sendSite } from "./send-site.ts";
import { type ListedFile, listSite } from "./site-listing.ts";
import { writeLedger } from "./write-ledger.ts";

export interface PublishOptions {
  /** The folder of the built site. */
  readonly site: string;
  /** The content folder. */
  readonly content: string;
  readonly name: string;
  readonly target: Target;
  readonly now: number;
  /** Whether only what would be done is told. */
  readonly isTrial: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (progress: SendProgress) => void;
}

export interface Publication {
  /** What an outsider would find wrong with the site; with an error among them nothing is sent. */
  readonly faults: readonly SiteFault[];
  /** Absent where nothing was sent because of a fault. */
  readonly sent?: Sent & {
    /** Of a trial: what would be sent and taken away. */
    readonly planned?: { readonly sent: readonly string[]; readonly removed: readonly string[] };
  };
  /** Addresses that are new in the ledger. */
  readonly noted: number;
}

/** Milliseconds before a second attempt; each further one waits twice as long. */
const firstPause = 500;

/** Looks at a site as an outsider would, sends it to a target, and notes its addresses. */
export async function publish(options: PublishOptions): Promise<Publication> {
  const { content, now, isTrial } = options;
  const site = resolve(options.site);
  const { faults } = await verify({ site, content, now });
  if (faults.some(({ severity }) => severity === "error")) return { faults, noted: 0 };
  const files = listSite(site);
  const sent = await send(files, { ...options, site });
  const isWhole = sent.remaining.length === 0;
  return { faults, sent, noted: isWhole && !isTrial ? writeLedger({ content, now, files }) : 0 };
}

/** Sees whether a host answers before anything is said of what is sent. @throws UserError */
async function reach(remote: Remote, name: string): Promise<void> {
  try {
    await remote.read(manifestName);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const why = error instanceof Error ? error.message.trim() : String(error);
    throw new UserError({
      id: `Target ${name} tidak dapat dibuka: ${why}. Periksa alamat, nama pengguna, kata sandi dan sambungannya`,
      en: `Target ${name} cannot be opened: ${why}. Check address, user, password and connection`,
    });
  }
}

async function send(
  files: ReadonlyMap<string, ListedFile>,
  { site, content, name, target, now, isTrial, environment, onProgress }: PublishOptions,
): Promise<NonNullable<Publication["sent"]>> {
  const root = dirname(resolve(content));
  if (target.kind === "git") {
    const { repository, branch = "pages" } = target;
    const pushed = await pushBranch({
      ...{ repository, branch, site, files: [...files.keys()], isTrial },
      store: join(cacheFolder(resolve(content)), "publish", name.replace(/[^\w-]/g, "_")),
      message: `Terbit ${new Date(now).toISOString()}`,
    });
    return { ...pushed, remaining: [] };
  }
  const remote = openRemote(target, { name, site, root, environment });
  try {
    await reach(remote, name);
    if (!isTrial) {
      return await sendSite(remote, {
        ...{ files, run: randomUUID(), onProgress },
        pause: async (attempt) => void (await wait(firstPause * 2 ** (attempt - 1))),
      });
    }
    const { steps, left, unchanged } = await planFor(remote, files);
    const planned = { sent: steps.flat(), removed: left };
    return { sent: planned.sent.length, removed: left.length, unchanged, remaining: [], planned };
  } finally {
    await remote.close();
  }
}
