import type { Step } from "../../../model/workload.ts";
import type { PlaceWord } from "./place-word.ts";

/** A step that a recorded message became, and what is still needed of the recording to pace or to anonymise it. */
export interface Draft {
  readonly step: Step;
  readonly atMs: number;
  /** How long the editor had neither said anything nor been told an answer; 0 for further steps of the same message. */
  readonly pauseMs: number;
  /** Path of the document from the workspace; undefined: it is about none. */
  readonly path: string | undefined;
  /** Of a question at a position, the word that says most about the place. */
  readonly word: PlaceWord | undefined;
  /** Offset of an inserted character, where that is all that the step does. */
  readonly typedAt: number | undefined;
}
