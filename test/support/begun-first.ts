/**
 * Files that are begun before all others: those that take longest, so that no process waits at the end for another's,
 * and those that share what they build, so that one process runs them.
 */
export const begunFirst: readonly (readonly string[])[] = [];
