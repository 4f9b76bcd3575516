import type { Outside } from "../../src/commands/command.ts";
import { testWorld } from "./world.ts";

/** The outside in a folder, with a real world. What is printed and noted goes nowhere, and nothing is recorded. */
export function sampleOutside(overrides: Partial<Outside> & Pick<Outside, "cwd">): Outside {
  return {
    env: {},
    version: "1.2.3",
    invocation: "gopls-leak-gate",
    screen: { width: 100, color: false },
    print: () => {},
    note: () => {},
    inWorld: (work) => work(testWorld()),
    recorder: () => {
      throw new Error("nothing is recorded here");
    },
    ...overrides,
  };
}
