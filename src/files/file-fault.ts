import { type FailureFacts, failureText } from "../model/failure/catalogue.ts";
import type { fileFailures } from "../model/failure/file.ts";
import { systemFault } from "../model/failure/system-fault.ts";
import { Failure } from "../model/failure.ts";

type FileCode = keyof typeof fileFailures;

/** Why a file could not be read or written: a Failure as it stands, and its reason for a Failure that says what the file is for. */
export class FileFault extends Failure {
  /** In words, without the path. */
  readonly reason: string;

  constructor(code: FileCode, facts: FailureFacts<FileCode>) {
    super(code, failureText(code, facts));
    this.reason = facts.reason;
  }
}

/** Does something with a file, and throws the FileFault of that path for what the system says against it. */
export function withFaultsOf<T>(path: string, doing: "read" | "written", act: () => T): T {
  try {
    return act();
  } catch (error) {
    const fault = systemFault(error);
    throw fault ? new FileFault(fault.code, { path, doing, reason: fault.reason }) : error;
  }
}
