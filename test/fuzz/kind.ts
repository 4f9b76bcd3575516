import type { Chance } from "./chance.ts";
import type { Sandbox } from "./sandbox.ts";

/** How an input ended. */
export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The code of the failure that ended it; undefined: none did, or it is not known. */
  readonly failure: string | undefined;
}

/** An input that was made in a sandbox, and what is true of every answer to it. */
export interface Input {
  /** The words of the command line, without the program's name. */
  readonly args: readonly string[];
  /** Whether a path, from the sandbox's root, may be new or another one afterwards; of one that was there before too. */
  readonly mayWrite: (path: string) => boolean;
  /** The run directory whose report holds the verdict, where a verdict is what is asked for. */
  readonly verdictIn?: string;
  /** It holds a leak, and was damaged in no way that could take the leak away: 0 would be a lie. */
  readonly leaks?: boolean;
}

/** A kind of input for the command line. */
export interface Kind {
  readonly name: string;
  /** Its share of all inputs. */
  readonly share: number;
  readonly make: (chance: Chance, sandbox: Sandbox) => Input;
}

export const nothing = (): boolean => false;
