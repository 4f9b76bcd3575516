import type { Recording } from "../../src/model/recording.ts";
import { callPhases } from "./call-phases.ts";
import { callSlope } from "./call-slope.ts";
import type { Rule } from "./rule.ts";

/** The first thing that anyone with a heap after garbage collection tries. */
export const heapAllocSlope: Rule = {
  name: "HeapAlloc slope",
  about: "The least-squares slope of HeapAlloc against cycles is above 0 with p < 0.05 (two-sided t) in any phase.",
  comparesArms: false,
  call: (recording: Recording) => callPhases(recording, (phase) => callSlope(phase, ({ memory }) => memory.heapAlloc)),
};
