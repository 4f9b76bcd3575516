import { expect, test } from "vitest";
import type { Step } from "../../../src/model/workload.ts";
import { parseWorkload } from "../../../src/workload/parse-workload.ts";
import { type FilesOf, renderSteps } from "../../../src/workload/text/render-steps.ts";

const PATHS: Readonly<Record<string, readonly string[]>> = {
  "in-turn": ["api/api.go", "rule/rule.go", "geo/geo.go"],
  largest: ["api/api.go"],
  "**/*_test.go": ["a_test.go", "b_test.go"],
  next: ["api/api.go", "rule/rule.go", "geo/geo.go"],
};
const placed = (step: Step) => ("at" in step || step.do === "ask" ? ["12:5"] : undefined);
const filesOf: FilesOf = (ref) => (PATHS[ref] ?? []).map((path) => ({ path, placesOf: placed }));
const rendered = (text: string) =>
  renderSteps(parseWorkload(`about: x\n${text}`, "mine.yaml", { isTrusted: true }), filesOf, 140).split("\n");

test("every step with its files, what it does, and where", () => {
  const text = `
iterations: 6
session: own
setup: [{ do: open, file: in-turn }, { do: open, file: largest }]
iteration:
  - { do: edit, file: in-turn, text: repeat, part: 1 }
  - { do: type, file: largest, text: unique, at: { symbol: Server.Close, side: after } }
  - { do: edit, file: largest, insert: "// a comment that goes on and on and on and on\\n", replace: { pattern: ^func } }
  - { do: take-back, file: largest }
  - { do: ask, method: textDocument/hover }
  - { do: ask, file: in-turn, method: textDocument/references, at: name }
  - { do: ask, method: workspace/symbol, params: { query: a } }
  - { do: ask, file: in-turn, method: textDocument/hover, at: exported-functions }
  - { do: rename-and-back, file: in-turn }
  - { do: apply-action, file: changed, kind: refactor.extract, at: { symbol: F } }
  - { do: change-on-disk, file: '**/*_test.go', replace: { symbol: F }, most: 9 }
  - do: repeat
    times: 3
    steps:
      - { do: idle, ms: 1500 }
      - { do: choose, from: [[{ do: settle }], [{ do: restore-on-disk }, { do: checkpoint, name: half }]] }
teardown: [{ do: close, file: in-turn }, { do: close, file: largest }]
`;
  expect(rendered(text)).toEqual([
    "mine: a loop, 6 iterations between two readings, on a gopls of its own",
    "  setup",
    "    1  open             api/api.go, rule/rule.go … (3, each)",
    "    2  open             api/api.go",
    "  iteration",
    "    1  edit             api/api.go, rule/rule.go … (3, in turn): the second half of a function of the fixed set, at its end",
    "    2  type             api/api.go:12:5: a new function, at Server.Close, after it",
    '    3  edit             api/api.go: "// a comment that goes on and on and on…, instead of /^func/',
    "    4  take-back        api/api.go",
    "    5  ask              textDocument/hover in api/api.go:12:5",
    "    6  ask              textDocument/references at its name in api/api.go, rule/rule.go … (3, in turn)",
    '    7  ask              workspace/symbol {"query":"a"} in api/api.go:12:5',
    "    8  ask              textDocument/hover at each exported function in api/api.go, rule/rule.go … (3, in turn)",
    "    9  rename-and-back  api/api.go, rule/rule.go … (3, in turn): its first function to leakGateRenamed",
    "   10  apply-action     (left out: the workspace has no file for changed): refactor.extract of F",
    "   11  change-on-disk   a_test.go, b_test.go (2 at once): nothing, instead of F",
    "   12  repeat           3 times:",
    "    12.1  idle             1.5 s",
    "    12.2  choose           by the seed, one of these 2:",
    "        12.2.1.1  settle",
    "        12.2.2.1  restore-on-disk",
    "        12.2.2.2  checkpoint       half",
    "  teardown",
    "    1  close            api/api.go, rule/rule.go … (3, each)",
    "    2  close            api/api.go",
    "",
  ]);
});

test("a tour, and what changes the workspace", () => {
  const text = `
tour: { of: packages }
iteration:
  - { do: open, file: next }
  - { do: close, file: next }
  - { do: add-folder, folder: sub }
  - { do: change-configuration, settings: { gofumpt: true } }
  - { do: create-on-disk, path: a.go, insert: package a }
  - { do: ask, file: largest, method: x, at: { line: 3, character: 0 } }
`;
  expect(rendered(text)).toEqual([
    "mine: a tour of packages, 4 iterations between two readings, on a gopls of its own",
    "  iteration",
    "    1  open                  api/api.go, rule/rule.go … (3 stops)",
    "    2  close                 api/api.go, rule/rule.go … (3 stops)",
    "    3  add-folder            sub",
    '    4  change-configuration  {"gofumpt":true}',
    '    5  create-on-disk        a.go, "package a"',
    "    6  ask                   x at 4:1 in api/api.go:12:5",
    "",
  ]);
});

test("a step goes on below its words, and not below its number", () => {
  const workload = parseWorkload(
    "about: x\niteration: [{ do: ask, file: largest, method: textDocument/hover, at: { symbol: Server.Close } }]\n",
    "mine.yaml",
  );
  const filesOf: FilesOf = () => [{ path: "编辑/api.go", placesOf: () => ["1:1"] }];
  expect(renderSteps(workload, filesOf, 40).split("\n").slice(-4)).toEqual([
    "    1  ask  textDocument/hover at",
    "            Server.Close in",
    "            编辑/api.go:1:1",
    "",
  ]);
});

test("a step at a place that a file has not is left out there, unless an earlier step may make it", () => {
  const text = `
iterations: 3
setup: [{ do: open, file: in-turn }, { do: open, file: largest }]
iteration:
  - { do: edit, file: in-turn, insert: x, at: { symbol: OnlyInGeo } }
  - { do: take-back, file: in-turn }
  - { do: edit, file: largest, insert: x, at: { symbol: Nope } }
  - { do: ask, method: textDocument/hover, file: largest, at: { line: 999, character: 0 } }
  - { do: edit, file: largest, text: repeat }
  - { do: rename-and-back, file: largest, at: { symbol: Nope } }
  - { do: take-back, file: largest }
  - { do: apply-action, file: largest, kind: refactor.extract, at: { symbol: Nope } }
  - { do: ask, method: textDocument/hover, file: in-turn, at: { symbol: Nope } }
teardown: [{ do: close, file: in-turn }, { do: close, file: largest }]
`;
  const filesOf: FilesOf = (ref) =>
    (PATHS[ref] ?? []).map((path) => ({
      path,
      placesOf: (step) => {
        if (!("at" in step) || step.at === undefined) return step.do === "edit" ? ["9:1"] : undefined;
        return JSON.stringify(step.at).includes("OnlyInGeo") && path === "geo/geo.go" ? ["3:1"] : [];
      },
    }));
  const workload = parseWorkload(`about: x\n${text}`, "mine.yaml", { isTrusted: true });
  expect(renderSteps(workload, filesOf, 140).split("\n").slice(5, 14)).toEqual([
    '    1  edit             api/api.go, rule/rule.go … (3, in turn; left out in api/api.go and 1 more: no such place): "x", at OnlyInGeo',
    "    2  take-back        api/api.go, rule/rule.go … (3, in turn)",
    '    3  edit             api/api.go (left out: no such place): "x", at Nope',
    "    4  ask              textDocument/hover at 1000:1 in api/api.go (left out: no such place)",
    "    5  edit             api/api.go:9:1: a function of the fixed set, at its end",
    "    6  rename-and-back  api/api.go: Nope to leakGateRenamed",
    "    7  take-back        api/api.go",
    "    8  apply-action     api/api.go (left out: no such place): refactor.extract of Nope",
    "    9  ask              textDocument/hover at Nope in api/api.go, rule/rule.go … (3, in turn; left out: no such place)",
  ]);
});

test("a file's name is one line, whatever is in it", () => {
  const filesOf: FilesOf = () => [{ path: "a\nb\u202e.go", placesOf: () => ["1:1"] }];
  const workload = parseWorkload("about: x\niteration: [{ do: ask, method: textDocument/hover }]\n", "mine.yaml");
  expect(renderSteps(workload, filesOf, 140)).toMatch(/ in a b\ufffd\.go:1:1\n$/);
});
