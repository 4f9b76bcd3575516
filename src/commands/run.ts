import { options } from "../plan/options/options.ts";
import type { Command } from "./command.ts";
import { dryRunHere, dryRunOption } from "./dry-run-here.ts";
import { planHere } from "./plan-here.ts";
import { showVerdict } from "./show-verdict.ts";
import { tellVerdict } from "./tell-verdict.ts";
import { verdictExits } from "./verdict-exits.ts";

/** `run`, the command where none is named. */
export const runCommand: Command = {
  name: "run",
  usage: ["[run] [options]"],
  summary: "measure, judge, write the reports, exit with the verdict (the default)",
  options: { ...options, ...dryRunOption },
  operands: { kind: "none" },
  exits: verdictExits,
  examples: [
    { line: "", does: "newest gopls on the module in this folder, about 4 minutes" },
    {
      line: "--workspace ~/src/api --gopls-version v0.16.2 --go-version 1.24.13",
      does: "an older gopls, with a Go that it supports",
    },
    {
      line: "--gopls-version ~/src/tools --baseline-gopls-version v0.24.0",
      does: "whether a patched gopls keeps more or less memory than the release",
    },
    {
      line: "--workload ./mine.yaml --dry-run",
      does: "the steps of your own workload in the module in this folder",
    },
    {
      line: "--workload type-unique --cycles 40 --max-growth 512B/iteration",
      does: "a longer, finer look at what typing costs",
    },
  ],
  run: async (given, outside) => {
    if (given.flags.has("dry-run")) return dryRunHere(given, outside);
    const { plan, out, webhook } = await planHere(given.values, outside);
    const { gate } = await import("./gate.ts");
    const { report, cancelled, sleep } = await outside.inWorld(async (world) => {
      const judged = await gate(plan, { out }, world);
      return { report: judged, cancelled: world.interrupted.aborted, sleep: world.sleep };
    });
    const code = await showVerdict(report, { directory: out, judgedWith: {} }, outside);
    if (webhook && !cancelled) await tellVerdict(report, { webhook, sleep }, outside);
    return code;
  },
};
