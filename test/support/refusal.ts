import type { Failure } from "../../src/model/failure.ts";

/** What is thrown. */
export function refusal(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    return error as Failure;
  }
  throw new Error("nothing was refused");
}
