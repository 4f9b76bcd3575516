import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { buildEntry } from "../support/build-entry.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Answer, Input } from "./kind.ts";
import { faultsIn, wordFaults } from "./oracle.ts";
import { listing, makeSandbox, removeSandbox } from "./sandbox.ts";
import { tryInputs } from "./try-inputs.ts";

const refused: Answer = { code: 2, stdout: "", stderr: "gopls-leak-gate: bad\n  Mend it.\n", failure: "bad-value" };

function faultsOf(answer: Partial<Answer>, input: Partial<Input> = {}, touch: (root: string) => void = () => {}) {
  const sandbox = makeSandbox();
  onTestFinished(() => removeSandbox(sandbox));
  const before = listing(sandbox.root);
  touch(sandbox.root);
  return faultsIn({ args: [], mayWrite: () => false, ...input }, { ...refused, ...answer }, { sandbox, before });
}

test("a refusal with a hint has no fault", () => {
  expect(faultsOf({})).toEqual([]);
});

const planted: readonly [fault: RegExp, answer: Partial<Answer>][] = [
  [/exits with 5/, { code: 5 }],
  [/exits with null/, { code: null }],
  [/as a bug does/, { code: 4, failure: "unexpected" }],
  [/without a message and a hint/, { stderr: "gopls-leak-gate: bad\n" }],
  [/refuses an input and prints/, { stdout: "x" }],
  [/exit 1 without a verdict/, { code: 1 }],
  [/exit 3 without a verdict/, { code: 3 }],
  [/without a word/, { code: 0, stderr: "" }],
  [/has U\+1b/, { stderr: "a\u001b[2J\nb\n" }],
  [/has U\+202e/, { stderr: "a\u202e\nb\n" }],
  [/has a stack/, { stderr: "a\n    at judge (file:///x/gate.js:12:3)\n" }],
];
test.each(planted)("%s is a fault", (fault, answer) => {
  expect(faultsOf(answer)).toEqual([expect.stringMatching(fault)]);
});

test("a colour, and what keeps a mention apart, are none", () => {
  expect(wordFaults("here", "\u001b[1;31mLEAK\u001b[0m @\u200beveryone")).toEqual([]);
});

test("files that are new, others or gone are faults, and so is what is left for temporary", () => {
  const touch = (root: string) => {
    writeFileSync(join(root, "canary"), "x");
    mkdirSync(join(root, "tmp", "y"));
    writeFileSync(join(root, "z"), "");
  };
  expect(faultsOf({}, {}, touch)).toEqual(["tmp/y is left behind", "canary is another one", "z is new"]);
  expect(faultsOf({}, { mayWrite: (path) => path !== "z" }, touch)).toEqual(["tmp/y is left behind", "z is new"]);
});

test("exit 0 for a verdict that nobody wrote is a fault", () => {
  expect(faultsOf({ code: 0, stdout: "PASS", failure: undefined }, { verdictIn: "/nowhere" })).toEqual([
    "exit 0 without a report",
  ]);
});

test("an input without an answer is told, and the next one is another child's", async () => {
  const folder = temporaryFolder();
  const program = await buildEntry("test/fuzz/planted-child.ts", folder);
  const tried = async (kinds: readonly string[], answerMs: number) => {
    const wanted = kinds.map((kind) => ({ kind, seed: 1, keep: false }));
    const ended = [];
    for await (const one of tryInputs(wanted, { program, folder, answerMs })) ended.push(one);
    return ended;
  };
  const late = { code: null, faults: ["no answer within 500 ms"] };
  expect(await tried(["works", "waits"], 500)).toEqual([late, late]);
  expect(await tried(["answers", "ends", "answers"], 600_000)).toEqual([
    { code: 0, faults: [] },
    { code: null, faults: ["the process ended with 7"] },
    { code: 0, faults: [] },
  ]);
}, 600_000);
