/** `message`: what happened and where, in one sentence; `hint`: what to do next. */
export interface FailureText {
  readonly message: string;
  readonly hint: string;
  readonly exitCode: FailureExitCode;
}

/** 2: the arguments or a file of the user; 4: could not measure. */
export type FailureExitCode = 2 | 4;

/** What can go wrong at one stage, by code; `facts` is what the text names. */
export type FailureStage = Readonly<Record<string, (facts: never) => FailureText>>;
