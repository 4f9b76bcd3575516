/** Names of the parts of a run directory. */
export const parts = {
  header: "plan.json",
  loads: "loads.jsonl",
  warnings: "warnings.jsonl",
  snapshots: "snapshots.jsonl",
  profiles: "profiles",
  logs: "logs",
  end: "end.json",
} as const;
