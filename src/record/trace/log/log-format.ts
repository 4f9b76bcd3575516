import type { TracedMessage } from "../read/traced-message.ts";
import type { LineReader } from "./lines-of.ts";

/** What a log says at one place: a message, or that there was one whose parameters are not there, not whole, or nested too deeply. */
export type LogEntry =
  | "not-whole"
  | "too-deep"
  | {
      readonly message: TracedMessage;
      /** The server that it is between the editor and, where the log has several; undefined: not said. */
      readonly server: string | undefined;
    };

/** A kind of log that people have of their editor and gopls. */
export interface LogFormat {
  /** How the reader knows it: "Neovim's lsp.log". */
  readonly name: string;
  /** Its lines beside messages, by which a log that has none is known; undefined: it has no such lines. */
  readonly other: RegExp | undefined;
  /** What a line says, with those behind it that belong to it, which are taken then; undefined: it begins no message. */
  readonly entries: ((line: string, rest: LineReader) => readonly LogEntry[] | undefined) | undefined;
  /** How to get one with all messages and their parameters. */
  readonly advice: string;
}
