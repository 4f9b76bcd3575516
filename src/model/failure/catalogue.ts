import { argumentFailures } from "./argument.ts";
import { driveFailures } from "./drive.ts";
import type { FailureStage, FailureText } from "./failure-text.ts";
import { fileFailures } from "./file.ts";
import { installFailures } from "./install.ts";
import { judgingFailures } from "./judging.ts";
import { postingFailures } from "./posting.ts";
import { processFailures } from "./process.ts";
import { programFailures } from "./program.ts";
import { recordFailures } from "./record.ts";
import { runDirectoryFailures } from "./run-directory.ts";
import { workspaceFailures } from "./workspace.ts";
import { writtenFileFailures } from "./written-file.ts";

/** What can go wrong, by the stage at which it does: a code with what its sentence, hint and exit code are made of. */
export const failureStages = {
  arguments: argumentFailures,
  "written files": writtenFileFailures,
  files: fileFailures,
  workspace: workspaceFailures,
  install: installFailures,
  process: processFailures,
  drive: driveFailures,
  "run directory": runDirectoryFailures,
  judging: judgingFailures,
  record: recordFailures,
  posting: postingFailures,
  program: programFailures,
} as const satisfies Readonly<Record<string, FailureStage>>;

type Stage = (typeof failureStages)[keyof typeof failureStages];
type CodeOf<S> = S extends FailureStage ? keyof S & string : never;
type FactsIn<S, C extends string> = S extends Record<C, (facts: infer Facts) => FailureText> ? Facts : never;

/** A code stands in one stage only; a test holds that. */
export type FailureCode = CodeOf<Stage>;
/** What the text of a code names. */
export type FailureFacts<C extends FailureCode> = FactsIn<Stage, C>;

const entries = new Map(Object.values(failureStages).flatMap((stage) => Object.entries(stage)));

/** Every code, in the order of the stages. */
export const failureCodes = [...entries.keys()] as readonly FailureCode[];

/** The text of that code with its facts filled in. */
export function failureText<C extends FailureCode>(code: C, facts: FailureFacts<C>): FailureText {
  const text = entries.get(code) as (facts: FailureFacts<C>) => FailureText;
  return text(facts);
}
