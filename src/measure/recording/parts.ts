/** Names of the parts of a run directory. */
export const parts = {
  header: "plan.json",
  loads: "loads.jsonl",
  warnings: "warnings.jsonl",
  snapshots: "snapshots.jsonl",
  profiles: "profiles",
  /** What profiles told before they were thinned. */
  allocated: "allocated.jsonl",
  logs: "logs",
  end: "end.json",
  /** Who writes into it now. */
  lock: "lock.json",
  /** Keeps it out of the user's repository. */
  ignore: ".gitignore",
} as const;
