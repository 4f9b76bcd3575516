import type { Step } from "../model/workload.ts";

/** A step that a recorded message became, and what is still needed of the recording to pace or to anonymise it. */
export interface Draft {
  readonly step: Step;
  readonly atMs: number;
  /** How long the editor had neither said anything nor been told an answer; 0 for further steps of the same message. */
  readonly pauseMs: number;
  /** Path of the document from the workspace; undefined: it is about none. */
  readonly path: string | undefined;
  /** Its text before the step; undefined: not known. */
  readonly text: string | undefined;
  /** Offset of an inserted character, where that is all that the step does. */
  readonly typedAt: number | undefined;
}
