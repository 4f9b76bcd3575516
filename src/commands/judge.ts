import { resolve } from "node:path";
import { makeBudget } from "../plan/make-budget.ts";
import { askedOptions } from "../plan/options/asked-options.ts";
import { options } from "../plan/options/options.ts";
import type { Command, CommandOption } from "./command.ts";
import { configHere, knownLeaksHere } from "./plan-here.ts";
import { showVerdict } from "./show-verdict.ts";
import { verdictExits } from "./verdict-exits.ts";

/** `judge`: the right half of a run. */
export const judgeCommand: Command = {
  name: "judge",
  usage: ["judge DIR [options]"],
  summary: "judge a run directory again; the same recording gives the same report",
  options: {
    "max-growth": asRecorded(options["max-growth"]),
    "max-footprint": asRecorded(options["max-footprint"]),
    "fail-on": asRecorded(options["fail-on"]),
    "known-leaks": asRecorded(options["known-leaks"]),
    "known-leaks-of": asRecorded(options["known-leaks-of"]),
    config: {
      group: options.config.group,
      placeholder: options.config.placeholder,
      about:
        "YAML file whose options of judging and tolerations replace the recorded ones. Its other keys do nothing here. No config is read unless it is named.",
      default: undefined,
    },
  },
  operands: { kind: "words", what: "one run directory", least: 1, most: 1 },
  exits: verdictExits,
  examples: [
    { line: "judge gopls-leak-gate-out", does: "the same report again, from a downloaded artifact" },
    {
      line: "judge gopls-leak-gate-out --max-growth 8KiB --fail-on leak",
      does: "the verdict of the same numbers under another budget; the recording does not change",
    },
  ],
  run: async ({ values, operands }, outside) => {
    const directory = resolve(outside.cwd, operands[0] ?? "");
    const config = values.config === undefined ? undefined : await configHere(values.config, outside.cwd);
    const { judgeDirectory } = await import("./gate.ts");
    const asked = askedOptions(values, config);
    const knownLeaks = await knownLeaksHere(asked["known-leaks"], outside.cwd);
    const report = judgeDirectory(directory, (recorded) =>
      makeBudget({ asked, tolerations: config?.tolerations, knownLeaks }, recorded),
    );
    return showVerdict(report, { directory, judgedWith: values }, outside);
  },
};

/** Without a value it is as it was when the recording was made. */
function asRecorded({ group, placeholder, about }: CommandOption): CommandOption {
  return { group, placeholder, about: `${about} Without it: as recorded.`, default: undefined };
}
