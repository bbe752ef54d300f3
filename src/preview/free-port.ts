import { once } from "node:events";
import { createServer } from "node:net";
import { UserError } from "../diagnostics/user-error.ts";

/** Ports that are tried, from the one that was asked for. */
const tries = 20;

/**
 * Finds a port that nobody listens on.
 * @param host the address to listen on.
 * @throws UserError where none is free, or where the address is not one of this machine.
 */
export async function freePort(wanted: number, host: string): Promise<number> {
  const last = Math.min(wanted + tries - 1, 65_535);
  for (let port = wanted; port <= last; port += 1) if (await isFree(port, host)) return port;
  throw new UserError({
    id: `Port ${wanted} sampai ${last} sedang dipakai program lain. Pilih yang lain dengan --port`,
    en: `Other programs listen on ports ${wanted} to ${last}. Choose another with --port`,
  });
}

async function isFree(port: number, host: string): Promise<boolean> {
  const probe = createServer();
  try {
    await once(probe.listen({ port, host }), "listening");
    return true;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    // A low port may need a right that the next ones do not need either.
    if (code === "EADDRINUSE" || code === "EACCES") return false;
    throw new UserError({
      id: `--host ${host}: komputer ini tidak punya alamat itu (${code})`,
      en: `--host ${host}: this machine has no such address (${code})`,
    });
  } finally {
    probe.close();
  }
}
