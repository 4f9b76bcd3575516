import type { Workload } from "../model/workload.ts";

/** The control as a workload: an iteration opens one document and does not close it. It has as many a cycle as everyday has iterations. */
export const controlWorkload: Workload = {
  name: "control",
  about: "Opens documents and leaves them open, so that gopls keeps each one's text: growth that must be seen.",
  finds: [],
  cost: "",
  session: "shared",
  settings: {},
  text: "repeat",
  iterationsPerCycle: 8,
  setup: [],
  iteration: [],
  teardown: [],
};
