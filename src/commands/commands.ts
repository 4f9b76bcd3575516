import { bundleCommand } from "./bundle.ts";
import type { Command } from "./command.ts";
import { judgeCommand } from "./judge.ts";
import { measureCommand } from "./measure.ts";
import { recordCommand } from "./record.ts";
import { renderCommand } from "./render.ts";
import { runCommand } from "./run.ts";
import { workloadsCommand } from "./workloads.ts";

/** Every command, in the order of --help; the first is the one where none is named. */
export const commands = [
  runCommand,
  measureCommand,
  judgeCommand,
  renderCommand,
  bundleCommand,
  workloadsCommand,
  recordCommand,
] as const satisfies readonly Command[];
