import type { Recording } from "../../src/model/recording.ts";

/** What a rule says of a run; `why` is short text for people. */
export interface Call {
  readonly calls: "leak" | "no leak" | "cannot tell";
  readonly why: string;
}

/** A way to decide from a recording, and from nothing else, whether gopls leaked. */
export interface Rule {
  readonly name: string;
  /** When it says "leak", in one sentence. */
  readonly about: string;
  readonly call: (recording: Recording) => Call;
}
