import type { Readable, Writable } from "node:stream";
import { debugAddressIn } from "../facts/debug-address.ts";
import { flagComplaint } from "../facts/flag-complaint.ts";

/** gopls' standard error: its beginning and its end go to a file, and stay at hand. */
interface StandardError {
  /** "host:port" of the debug server; undefined when it is not named in time, or not before standard error ends. */
  readonly debugAddress: (withinMs: number) => Promise<string | undefined>;
  /** What it says of a flag that it does not take, or a panic's first lines, or else the last lines, at most six. */
  readonly lastWords: () => string;
  /** Resolves when the file holds what is kept of it, or could not be written. */
  readonly kept: Promise<void>;
}

/** Of the beginning and of the end, what is looked through for the address and for a panic. */
const KEPT_CHARACTERS = 64 * 1024;
/** Of the beginning and of the end, what the file holds: a gopls that writes without an end must not fill the disk. */
const FILE_CHARACTERS = 1024 * 1024;
const LINES = 6;
const PANIC = /^(?:panic:|fatal error:|runtime: |SIG[A-Z]+:).*$/m;

/** Reads standard error until it ends. */
export function standardError(stream: Readable, file: Writable): StandardError {
  let first = "";
  let last = "";
  const log = keepEnds(file);
  let tell: (address: string | undefined) => void = () => {};
  const named = new Promise<string | undefined>((resolve) => {
    tell = resolve;
  });
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    log.write(text);
    if (first.length < KEPT_CHARACTERS) {
      first += text;
      const address = debugAddressIn(first);
      if (address !== undefined) tell(address);
    }
    last = (last + text).slice(-KEPT_CHARACTERS);
  });
  let isOpen = true;
  const ended = () => {
    tell(undefined);
    if (isOpen) log.end();
    isOpen = false;
  };
  stream.once("end", ended).once("error", ended).once("close", ended);
  // Standard error is kept for people to read: a full disk is no reason to stop.
  file.on("error", () => {});
  const kept = new Promise<void>((resolve) => file.once("close", () => resolve()));
  return { debugAddress: (withinMs) => orUndefined(withinMs, named), lastWords: () => lastWords(first, last), kept };
}

/** Writes the beginning of a text at once; of what is more, the end, and how much lies between. */
function keepEnds(file: Writable): { readonly write: (text: string) => void; readonly end: () => void } {
  let room = FILE_CHARACTERS;
  let rest = "";
  let cut = 0;
  const trim = (): void => {
    const most = rest.slice(-FILE_CHARACTERS);
    cut += rest.length - most.length;
    rest = most;
  };
  return {
    write: (text) => {
      const head = text.slice(0, room);
      room -= head.length;
      if (head !== "") file.write(head);
      rest += text.slice(head.length);
      // Not at each piece: that would copy the whole end each time.
      if (rest.length > 2 * FILE_CHARACTERS) trim();
    },
    end: () => {
      trim();
      const note = cut === 0 ? "" : `\n[gopls-leak-gate left out ${cut} characters here]\n`;
      file.end(note + rest);
      rest = "";
    },
  };
}

async function orUndefined<T>(withinMs: number, something: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), withinMs);
  });
  const result = await Promise.race([something, late]);
  clearTimeout(timer);
  return result;
}

function lastWords(first: string, last: string): string {
  const complaint = flagComplaint(first);
  if (complaint !== undefined) return complaint;
  for (const text of [first, last]) {
    const panic = PANIC.exec(text);
    if (panic) return nonEmptyLines(text.slice(panic.index)).slice(0, LINES).join(" | ");
  }
  return nonEmptyLines(last).slice(-LINES).join(" | ") || "it said nothing on standard error";
}

function nonEmptyLines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
