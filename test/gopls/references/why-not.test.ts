import { expect, test } from "vitest";
import { type ReferencesFault, whyNot } from "../../../src/gopls/references/why-not.ts";

const refused = (stderr: string, goVersion = "go1.24.1"): ReferencesFault => ({ what: "refused", stderr, goVersion });

test.each<[fault: ReferencesFault, words: string]>([
  [
    refused(
      'Could not attach to pid 7: this could be caused by a kernel security setting, try writing "0" to /proc/sys/kernel/yama/ptrace_scope\n',
    ),
    'grf may not attach to gopls: Could not attach to pid 7: this could be caused by a kernel security setting, try writing "0" to /proc/sys/kernel/yama/ptrace_scope. Allow it with "sudo sysctl kernel.yama.ptrace_scope=0", or give --holders never.',
  ],
  [
    refused("could not attach to pid 7: operation not permitted"),
    'grf may not attach to gopls: could not attach to pid 7: operation not permitted. Allow it with "sudo sysctl kernel.yama.ptrace_scope=0", or give --holders never.',
  ],
  [
    refused("warning\npanic: no mspan type\n\ngoroutine 1 [running]:\nmain.main()\n"),
    "grf failed: panic: no mspan type. Another release of goref may do better.",
  ],
  [
    refused("no type", "go1.27.0"),
    "grf failed: no type. goref at 2026-03-24 reads programs of Go 1.26 and older, and this gopls was built with go1.27.0: --go-version builds it with another.",
  ],
  [refused(""), "grf failed: it said nothing. Another release of goref may do better."],
  [
    refused(`\u001b[2J${"x".repeat(500)}`),
    `grf failed: \ufffd[2J${"x".repeat(196)}. Another release of goref may do better.`,
  ],
  [
    { what: "late", limitMs: 120_000 },
    "grf had not finished after 120 s, and was ended. gopls went on. It takes longer the more objects gopls has.",
  ],
  [{ what: "gopls-ended" }, "gopls ended while grf was attached to it."],
  [
    { what: "not-started", reason: "spawn grf EACCES" },
    "grf is on PATH and can't be started: spawn grf EACCES. Repair it, or give --holders never.",
  ],
])("%j", (fault, words) => {
  expect(whyNot(fault)).toBe(words);
});
