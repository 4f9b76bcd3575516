import type { Readable, Writable } from "node:stream";

/** gopls' standard error: all of it goes to a file, its beginning and end stay at hand. */
export interface StandardError {
  readonly debugAddress: (withinMs: number) => Promise<string | undefined>;
  /** A panic's first lines, or else the last lines, at most six. */
  readonly lastWords: () => string;
}

const KEPT_CHARACTERS = 64 * 1024;
const LINES = 6;
const ADDRESS = /debug server listening (?:at|on) (?:https?:\/\/)?([^\s/]+:\d+)/i;
const PANIC = /^(?:panic:|fatal error:|runtime: |SIG[A-Z]+:).*$/m;

/** Reads standard error until it ends. */
export function standardError(stream: Readable, file: Writable): StandardError {
  let first = "";
  let last = "";
  let wake: () => void = () => {};
  stream.setEncoding("utf8");
  stream.on("data", (text: string) => {
    file.write(text);
    if (first.length < KEPT_CHARACTERS) first += text;
    last = (last + text).slice(-KEPT_CHARACTERS);
    wake();
  });
  stream.on("end", () => file.end());
  file.on("error", () => {});
  return {
    debugAddress: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => resolve(undefined), withinMs);
        wake = () => {
          const address = ADDRESS.exec(first)?.[1];
          if (address === undefined) return;
          clearTimeout(timer);
          resolve(address.replace(/^localhost:/, "127.0.0.1:"));
        };
        wake();
      }),
    lastWords: () => lastWords(first, last),
  };
}

function lastWords(first: string, last: string): string {
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
