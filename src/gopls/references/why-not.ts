import { oneLine } from "../../text/one-line.ts";

/** What may go wrong as references are read. */
export type ReferencesFault =
  | { readonly what: "not-started" | "no-output" | "unreadable"; readonly reason: string }
  /** `goVersion`: of the Go that built gopls, "go1.27.0". */
  | { readonly what: "refused"; readonly stderr: string; readonly goVersion: string }
  | { readonly what: "late"; readonly limitMs: number }
  | { readonly what: "gopls-ended" };

/** The newest Go whose programs goref reads (README of github.com/cloudwego/goref at 2026-03-24). */
const NEWEST_READ = 26;

/** What the system, or delve in grf, says to one that may not attach. */
const NOT_ALLOWED = /ptrace_scope|operation not permitted|permission denied|does not own/i;

/** Why grf could not read who holds what, and what to do. */
export function whyNot(fault: ReferencesFault): string {
  switch (fault.what) {
    case "not-started":
      return `grf is on PATH and can't be started: ${fault.reason}. Repair it, or give --holders never.`;
    case "refused":
      return refused(fault.stderr, fault.goVersion);
    case "late":
      return `grf had not finished after ${Math.round(fault.limitMs / 1000)} s, and was ended. gopls went on. It takes longer the more objects gopls has.`;
    case "no-output":
      return `grf ended well and left no profile: ${fault.reason}. Another release of goref may do better.`;
    case "unreadable":
      return `grf wrote what can't be read as a reference-chain profile: ${fault.reason}. Another release of goref may do better.`;
    case "gopls-ended":
      return "gopls ended while grf was attached to it.";
  }
}

function refused(stderr: string, goVersion: string): string {
  const said = lastLine(stderr);
  if (NOT_ALLOWED.test(stderr))
    return `grf may not attach to gopls: ${said}. Allow it with "sudo sysctl kernel.yama.ptrace_scope=0", or give --holders never.`;
  const minor = Number(/^go1\.(\d+)/.exec(goVersion)?.[1] ?? 0);
  const isNew = minor > NEWEST_READ;
  const todo = isNew
    ? `goref at 2026-03-24 reads programs of Go 1.${NEWEST_READ} and older, and this gopls was built with ${oneLine(goVersion)}: --go-version builds it with another`
    : "Another release of goref may do better";
  return `grf failed: ${said}. ${todo}.`;
}

const LONGEST = 200;

/** A panic's first line, or the last that was said, without the stop at its end. */
function lastLine(stderr: string): string {
  const lines = stderr.split("\n").map(oneLine).filter(Boolean);
  const line = lines.find((one) => /^(?:panic|fatal error):/.test(one)) ?? lines.at(-1) ?? "it said nothing";
  return [...line].slice(0, LONGEST).join("").replace(/\.$/, "");
}
