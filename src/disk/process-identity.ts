import { readFileSync, readlinkSync } from "node:fs";

/** A running program, told from all others that ever had its number. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Of the machine's start and of the container: a number means something within both only. */
  readonly space: string;
  /** When it was started, in ticks of the machine. */
  readonly start: string;
}

/** This program; without `space` where the system does not tell. */
export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, space: spaceOf(), start: startOf(process.pid) ?? "" };
}

/**
 * Whether a program has certainly ended or been stopped. One in another container or on another machine cannot be seen, so that
 * nothing is certain of it.
 */
export function isIdle({ pid, space, start }: ProcessIdentity): boolean {
  return space !== "" && space === spaceOf() && startOf(pid) !== start;
}

function spaceOf(): string {
  try {
    const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
    return `${boot} ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    return "";
  }
}

/** The name of the program, which stands before it in brackets, may hold anything. */
function startOf(pid: number): string | undefined {
  try {
    const words = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    // A zombie has ended, and only waits for its parent to ask; T and t were stopped.
    return /^[ZTt]$/.test(words[0] ?? "") ? undefined : words[19];
  } catch {
    return undefined;
  }
}
