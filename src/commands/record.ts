import { recordOptions } from "../plan/options/record-options.ts";
import type { Command } from "./command.ts";

const group = "Recording";

/** `record`: an editor's session, or a trace of one, as a workload file. */
export const recordCommand: Command = {
  name: "record",
  usage: ["record -o FILE [options] -- GOPLS [FLAGS]", "record -o FILE [options] --from-trace LOG"],
  summary: "make a workload from what you do in your editor, or from a trace",
  options: {
    output: {
      group,
      placeholder: "FILE",
      short: "o",
      about: "Required. The workload file to write, in YAML. The file of an earlier recording is renamed to its date.",
      default: undefined,
    },
    "from-trace": {
      group,
      placeholder: "LOG",
      about:
        "Read a trace and start nothing: a log of gopls -rpc.trace, a log of the editor with all messages, or a spool that record kept.",
      default: undefined,
    },
    workspace: {
      group,
      placeholder: "DIR",
      about:
        "Folder that the paths of files are relative to, where the code is now. Without it: the folder that the editor opened.",
      default: undefined,
    },
    was: {
      group,
      placeholder: "DIR",
      about:
        "With --from-trace: where that folder was when the trace was written, such as C:\\src\\shop, if the trace is of another machine.",
      default: undefined,
    },
    anonymise: {
      group,
      placeholder: undefined,
      about: "Write a workload that you can share: it holds no path, name or text of the code.",
      default: undefined,
    },
    "keep-spool": {
      group,
      placeholder: undefined,
      about: "Keep the recorded bytes beside the workload. They hold the code of the files that were open.",
      default: undefined,
    },
  },
  operands: { kind: "behind-hyphens", what: "gopls' command" },
  exits: [],
  examples: [
    {
      line: "record -o mine.yaml -- gopls",
      does: "the command that your editor starts instead of gopls; it exits as gopls does",
    },
    { line: "record -o mine.yaml --from-trace gopls.log", does: "a workload from a trace that you already have" },
    {
      line: "record -o mine.yaml --from-trace gopls.log --was /home/her/shop --workspace shop",
      does: "the same, from a trace of somebody else's machine",
    },
  ],
  run: async ({ values, flags, operands }, { recorder, note }) => {
    const anonymise = flags.has("anonymise");
    const wanted = recordOptions({ ...values, anonymise, "keep-spool": flags.has("keep-spool") }, operands);
    const { fromTrace } = wanted;
    if (fromTrace !== undefined) {
      const { importTrace } = await import("../record/import-trace.ts");
      importTrace({ ...wanted, fromTrace }, note);
      return 0;
    }
    const { recordServer } = await import("../record/record-server.ts");
    return recordServer(wanted, recorder());
  },
};
