import { recordedFailure } from "../model/failure.ts";
import { type Option, options } from "../plan/options/options.ts";
import type { Command } from "./command.ts";
import { dryRunHere, dryRunOption } from "./dry-run-here.ts";
import { judgeAgain } from "./judge-again.ts";
import { planHere } from "./plan-here.ts";
import { shownPath } from "./shown-path.ts";

/** It gives no verdict, of which somebody could be told. */
const measuringOptions = Object.fromEntries(
  Object.entries<Option>(options).filter(([, { group }]) => group !== "Who is told"),
);

/** `measure`: the left half of a run. */
export const measureCommand: Command = {
  name: "measure",
  usage: ["measure [options]"],
  summary: "measure only: write the run directory, decide nothing",
  options: { ...measuringOptions, ...dryRunOption },
  operands: { kind: "none" },
  exits: [
    [0, "measured", "the run directory holds all that there was time for"],
    [2, "bad options", "or a bad config, workload or settings file; nothing was run"],
    [4, "not measured", "gopls could not be installed or started, or did not load or answer"],
  ],
  examples: [
    { line: "measure --out before --gopls-version v0.16.2", does: "a recording to judge later, or elsewhere" },
  ],
  run: async (given, outside) => {
    if (given.flags.has("dry-run")) return dryRunHere(given, outside);
    const { plan, out } = await planHere(given.values, outside);
    const { measure } = await import("../measure/measure.ts");
    const { inRunDirectory } = await import("../measure/recording/run-directory.ts");
    const { recording } = await outside.inWorld((world) =>
      inRunDirectory(out, world, (directory) => measure(plan, directory, world)),
    );
    if (recording.end.failure) throw recordedFailure(recording.end.failure);
    outside.print(`measured into ${shownPath(out, outside)}\n  again    ${judgeAgain(out, {}, outside)}\n`);
    return 0;
  },
};
