const EDITED: ReadonlySet<string> = new Set([
  "parse cache",
  "type check",
  "metadata",
  "filecache",
  "overlays and files",
  "indexes",
  "analysis",
]);

/** Whether this part of gopls works when a text changes, rather than when something is asked. */
export function worksOnEdits(owner: string): boolean {
  return EDITED.has(owner);
}
