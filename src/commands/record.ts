import { recordOptions } from "../plan/options/record-options.ts";
import type { Command } from "./command.ts";

const group = "Recording";

/** `record`: an editor's session, or a trace of one, as a workload file. */
export const recordCommand: Command = {
  name: "record",
  usage: ["record -o FILE [options] -- GOPLS [FLAGS]", "record -o FILE [options] --from-trace LOG"],
  summary: "make a workload of what you do in your editor, or of a trace of it",
  options: {
    output: {
      group,
      placeholder: "FILE",
      short: "o",
      about: "The workload file to write, in YAML; needed. One of an earlier recording steps aside under its date.",
      default: undefined,
    },
    "from-trace": {
      group,
      placeholder: "LOG",
      about:
        "Starts nothing, and reads a log of gopls' -rpc.trace, of VS Code's output panel, or a spool that record left.",
      default: undefined,
    },
    workspace: {
      group,
      placeholder: "DIR",
      about: "The folder that files are named from. Without it: the one that the editor opened.",
      default: undefined,
    },
    anonymise: {
      group,
      placeholder: undefined,
      about: "Write a workload that can be given away: without any path, name or text of the code.",
      default: undefined,
    },
    "keep-spool": {
      group,
      placeholder: undefined,
      about: "Keep the bytes that passed, beside the workload; the code that was open is in them.",
      default: undefined,
    },
  },
  operands: { kind: "behind-hyphens", what: "gopls' command" },
  exits: [],
  examples: [
    {
      line: "record -o mine.yaml -- gopls",
      does: "what an editor calls in the place of gopls; it exits as gopls does",
    },
    { line: "record -o mine.yaml --from-trace gopls.log", does: "a workload of a trace that you already have" },
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
