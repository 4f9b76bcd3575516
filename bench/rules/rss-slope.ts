import type { Recording } from "../../src/model/recording.ts";
import { callPhases } from "./call-phases.ts";
import { callSlope } from "./call-slope.ts";
import type { Rule } from "./rule.ts";

/** What a process monitor shows. */
export const rssSlope: Rule = {
  name: "RSS slope",
  about:
    "The least-squares slope of the resident set against cycles is above 0 with p < 0.05 (two-sided t) in any phase.",
  comparesArms: false,
  call: (recording: Recording) => callPhases(recording, (phase) => callSlope(phase, ({ rssBytes }) => rssBytes)),
};
