import type { World } from "../model/world.ts";
import type { Recorder } from "../record/record-server.ts";

/** One verb of the command line: how it is called, what its help says, and what it does. Arguments are read by it too. */
export interface Command {
  readonly name: string;
  /** Each way to call it, without the program's name. */
  readonly usage: readonly string[];
  /** What it does, in one line. */
  readonly summary: string;
  /** By name, in the order of its help. An option that is not among them is refused. */
  readonly options: Readonly<Record<string, CommandOption>>;
  readonly operands: Operands;
  readonly exits: readonly ExitMeaning[];
  readonly examples: readonly Example[];
  /** Does it, and returns the exit code. What can't be done is thrown as a Failure. */
  readonly run: (given: Given, outside: Outside) => Promise<number>;
}

export interface CommandOption {
  /** Heading of the help that it stands under. */
  readonly group: string;
  /** What help shows in place of the value, "BOOL" of one that may be left out; undefined: a flag, which takes none. */
  readonly placeholder: string | undefined;
  /** Its letter, without the hyphen. */
  readonly short?: string;
  readonly about: string;
  /** The value where none is given. */
  readonly default: string | undefined;
}

/** What a command takes beside options. */
export type Operands =
  | { readonly kind: "none" }
  | { readonly kind: "words"; readonly what: string; readonly least: number; readonly most: number }
  | { readonly kind: "behind-hyphens"; readonly what: string };

/** An exit code, the word for it, and when it comes. */
export type ExitMeaning = readonly [code: number, word: string, when: string];

export interface Example {
  /** Without the program's name. */
  readonly line: string;
  readonly does: string;
}

/** What a command was given, by the names of its own options; a value is never empty. */
export interface Given {
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly string[];
}

/** The outside as commands see it. */
export interface Outside extends Pick<World, "env" | "version"> {
  /** The current folder. */
  readonly cwd: string;
  /** How this program was called, to be copied: as a command, or from its file. */
  readonly invocation: string;
  readonly screen: Screen;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Tells the user something, on standard error. */
  readonly note: (text: string) => void;
  /** Runs something with the real world, whose progress is shown; signals interrupt it, and are given back afterwards. */
  readonly inWorld: <T>(run: (world: World) => Promise<T>) => Promise<T>;
  /** The editor at this program's pipes. From then on signals end the server. */
  readonly recorder: () => Recorder;
}

export interface Screen {
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}
