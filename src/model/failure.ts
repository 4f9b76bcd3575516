import { type FailureCode, type FailureFacts, failureCodes, failureText } from "./failure/catalogue.ts";
import type { FailureExitCode, FailureText } from "./failure/failure-text.ts";
import { systemFault } from "./failure/system-fault.ts";

/** No measurement, and why. Never used for "leak found". Its sentence, hint and exit code come from one closed catalogue. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly code: FailureCode;
  readonly hint: string;
  readonly exitCode: FailureExitCode;

  constructor(code: FailureCode, text: FailureText) {
    super(text.message);
    this.code = code;
    this.hint = text.hint;
    this.exitCode = text.exitCode;
  }
}

/** The Failure of that code with its facts filled in. */
export function failure<C extends FailureCode>(code: C, facts: FailureFacts<C>): Failure {
  return new Failure(code, failureText(code, facts));
}

/** A Failure as it was recorded, again; "unexpected" where its code is of another version. */
export function recordedFailure({ code, message, hint }: { code: string; message: string; hint: string }): Failure {
  const known = failureCodes.find((name) => name === code) ?? "unexpected";
  return new Failure(known, { message, hint, exitCode: 4 });
}

/**
 * Why a run was told to end, as a Failure: what went wrong that nobody caught, or "interrupted" by a signal or by --max-minutes.
 * `kept` says where what was measured is.
 */
export function endedBy({ reason }: Pick<AbortSignal, "reason">, kept: string): Failure {
  return reason instanceof Failure ? reason : failure("interrupted", { signal: String(reason), kept });
}

/**
 * Whatever was thrown, as a Failure: what the system says of a file is one of the catalogue; all else that was none is "unexpected"
 * with the place where it was thrown, which is a bug of this program.
 */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const fault = systemFault(error);
  if (fault) return failure(fault.code, { path: fault.path ?? "a file", doing: fault.doing, reason: fault.reason });
  if (!(error instanceof Error)) return failure("unexpected", { reason: String(error) });
  const [place] = /^ {4}at .*$/m.exec(error.stack ?? "") ?? [];
  const where = place === undefined ? "" : ` (${shortPlace(place)})`;
  return failure("unexpected", { reason: `${error.name}: ${error.message}${where}` });
}

/** "at judge (gate.js:12:3)", without the folder. */
function shortPlace(place: string): string {
  return place.trim().replace(/[^\s(]*[\\/](?=[^\\/]*$)/, "");
}
