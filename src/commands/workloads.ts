import { options } from "../plan/options/options.ts";
import { pageWidth } from "./columns.ts";
import type { Command } from "./command.ts";
import { workloadsHere } from "./plan-here.ts";

/** `workloads`: the library, or one workload of it or of a file. */
export const workloadsCommand: Command = {
  name: "workloads",
  usage: ["workloads [NAME]"],
  summary: "list what the editor can be made to do, or print one workload",
  options: {},
  operands: { kind: "words", what: "one name or none", least: 0, most: 1 },
  exits: [],
  examples: [
    {
      line: "workloads",
      does: "all workloads, and what each one does; a star marks those that run without --workload",
    },
    { line: "workloads everyday > mine.yaml", does: "a start for a workload of your own" },
  ],
  run: async ({ operands: [name] }, { cwd, print, screen }) => {
    const workloads = await workloadsHere({ value: name ?? "all", label: "workloads" }, cwd);
    if (name === undefined) {
      const { listWorkloads } = await import("../workload/text/list-workloads.ts");
      print(listWorkloads(workloads, options.workload.default.split(","), pageWidth(screen)));
    } else {
      const { showWorkload } = await import("../workload/text/show-workload.ts");
      print(workloads.map(showWorkload).join("\n---\n"));
    }
    return 0;
  },
};
