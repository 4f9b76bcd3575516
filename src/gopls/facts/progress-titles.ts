/** Titles under which gopls reports pieces of work (`$/progress`), v0.10 to v0.24. */
export const progressTitles = {
  /** Loading the packages of a folder; ends once for each folder. */
  load: "Setting up workspace",
  /** Begins when loading failed, and does not end before it succeeds. */
  loadFailed: "Error loading workspace",
  /** Diagnosing all packages after the load (since v0.16). */
  firstDiagnosis: "diagnosing initial workspace load",
} as const;

/**
 * What is ended once for each notification of a kind, after its last diagnostics were published, where the setting
 * `verboseWorkDoneProgress` is on (since v0.6).
 */
export const diagnosisTitles = {
  opened: "diagnosing opened files",
  changed: "diagnosing changed files",
  saved: "diagnosing saved files",
  watched: "diagnosing files changed on disk",
  /** Spelled so by every version. */
  closed: "diagnosing close files",
} as const;
