/** Commands of gopls that the gate asks for with `workspace/executeCommand`. */
export const goplsCommands = {
  /** Starts a debug server where none was started by a flag: `{ Addr }`, answered with `{ URLs }`. */
  startDebugging: "gopls.start_debugging",
  /** How many packages each view has; a gopls that knows the command names it in its capabilities (since v0.12). */
  workspaceStats: "gopls.workspace_stats",
} as const;
