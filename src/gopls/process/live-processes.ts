/**
 * Process groups of every gopls that runs, so that an entry can end them when this program itself ends unexpectedly.
 * The one state of a module in this program: a process that exits has no value left to pass along.
 */
const live = new Map<number, () => void>();

/** Remembers how to kill a process; the returned function forgets it again. */
export function rememberProcess(pid: number, kill: () => void): () => void {
  live.set(pid, kill);
  return () => void live.delete(pid);
}

/** Kills what still runs. For the `exit` of this program, so it may not wait for anything. */
export function killLiveProcesses(): void {
  for (const kill of live.values()) kill();
  live.clear();
}
