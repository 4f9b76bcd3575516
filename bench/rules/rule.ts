import type { Recording } from "../../src/model/recording.ts";

/** What a rule says of a run; `why` is short text for people. */
export interface Call {
  readonly calls: "fail" | "inconclusive" | "pass" | "not measured";
  readonly why: string;
  /** Known leaks that it lists. */
  readonly known?: readonly string[];
  /** Functions on the stacks of the leaks that it has confirmed; absent: the rule names none. */
  readonly named?: readonly string[];
}

/** HeapAlloc's growth per edit that a clean gopls had in a workload on the same workspace, in bytes; undefined: no recording has it. */
export type StoredGrowth = (workload: string) => number | undefined;

/** A way to decide from a recording, and from nothing else but a stored value, whether gopls leaked. */
export interface Rule {
  readonly name: string;
  /** When it says "fail", in one sentence. */
  readonly about: string;
  /** Whether it compares arms; one that does not looks at the candidate alone. */
  readonly comparesArms: boolean;
  readonly call: (recording: Recording, stored: StoredGrowth) => Call;
}
