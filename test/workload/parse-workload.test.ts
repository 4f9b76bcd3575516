// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are workloads

import { describe, expect, test } from "vitest";
import { Failure } from "../../src/model/failure.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";

const parse = (text: string) => parseWorkload(text, "loops/mine.yaml");

/** A workload of these lines of steps in one line each; `more` are further keys. */
const loop = (steps: string, more = "") => `about: a loop\n${more}iteration:\n${steps}`;

test("a file says all of a workload", () => {
  const text = `
name: rename-often
about: Renames a function and back.
finds: [what a rename keeps]
cost: 2 renames
iterations: 6
session: own
settings: { gofumpt: true, completionBudget: 1.50 }
setup: [{ do: open, file: internal/api/api.go }]
iteration:
  - { do: rename-and-back, file: internal/api/api.go, at: { symbol: Server.Close, side: after }, to: leakGate2 }
  - { do: ask, method: textDocument/hover, at: call, params: { workDoneToken: 7 } }
  - do: repeat
    times: 3
    steps:
      - { do: edit, file: internal/api/api.go, insert: 012, at: { line: 0, character: 1 } }
      - { do: take-back, file: internal/api/api.go }
teardown: [{ do: close, file: internal/api/api.go }]
`;
  expect(parse(text)).toEqual({
    name: "rename-often",
    about: "Renames a function and back.",
    finds: ["what a rename keeps"],
    cost: "2 renames",
    session: "own",
    settings: { gofumpt: true, completionBudget: 1.5 },
    text: "repeat",
    iterationsPerCycle: 6,
    setup: [{ do: "open", file: "internal/api/api.go" }],
    iteration: [
      {
        do: "rename-and-back",
        file: "internal/api/api.go",
        at: { symbol: "Server.Close", side: "after" },
        to: "leakGate2",
      },
      { do: "ask", method: "textDocument/hover", at: "call", params: { workDoneToken: 7 } },
      {
        do: "repeat",
        times: 3,
        steps: [
          { do: "edit", file: "internal/api/api.go", insert: "012", at: { line: 0, character: 1 } },
          { do: "take-back", file: "internal/api/api.go" },
        ],
      },
    ],
    teardown: [{ do: "close", file: "internal/api/api.go" }],
  });
});

test("without more than it must say, it is named like its file", () => {
  expect(parse(loop("- { do: settle }\n"))).toEqual({
    name: "mine",
    about: "a loop",
    finds: [],
    cost: "",
    session: "shared",
    settings: {},
    text: "repeat",
    iterationsPerCycle: 4,
    setup: [],
    iteration: [{ do: "settle" }],
    teardown: [],
  });
  expect(parseWorkload(loop("- { do: settle }\n"), "C:\\loops\\theirs.YML").name).toBe("theirs");
});

test.each([
  ["- { do: change-on-disk, file: leaf, text: unique }\n", "unique"],
  ["- { do: create-on-disk, path: a/b.go, insert: 'package a // ${unique}' }\n", "unique"],
  ["- { do: choose, from: [[{ do: settle }], [{ do: change-on-disk, file: leaf, text: unique }]] }\n", "unique"],
  ["- { do: change-on-disk, file: leaf, text: repeat }\n", "repeat"],
  ["- { do: create-on-disk, path: a/b.go, insert: 'package a // $unique' }\n", "repeat"],
])("%j: its text is %s", (steps, text) => {
  expect(parse(loop(steps)).text).toBe(text);
});

test.each([
  "- { do: open, file: largest }\n- { do: save, file: largest }\n- { do: close, file: largest }\n",
  "- { do: change-on-disk, file: leaf, replace: { pattern: '^func' }, most: 9 }\n- { do: restore-on-disk }\n",
  "- { do: write-by-rename, file: '**/*.go', insert: '', at: start }\n",
  "- { do: create-on-disk, path: new/a.go, insert: package a }\n- { do: delete-on-disk, file: new/a.go }\n",
  "- { do: add-folder, folder: 'synthetic:20x60' }\n- { do: remove-folder, folder: 'synthetic:20x60' }\n",
])("%j is a loop, although it writes", (steps) => {
  expect(parse(loop(steps)).iteration).not.toEqual([]);
});

describe("is refused as workload-bad, with its place, what it is, and what would be right", () => {
  const settle = "- { do: settle }\n";
  const open = "setup: [{ do: open, file: largest }]\n";
  const closed = `${open}teardown: [{ do: close, file: largest }]\n`;
  const cases: readonly [text: string, message: string, hint?: string][] = [
    ["", "1:1: the workload can't be empty", "It takes a map with the keys name, iterations, about, "],
    ["about: [\n", "2:1: this is not YAML: Flow sequence", "It is read as YAML 1.2."],
    [`${loop(settle)}---\n`, "4:1: a second document begins, and a workload is one"],
    ["- settle\n", "1:1: the workload can't be a list"],
    ["about: x\n", "1:1: iteration is missing", "It takes a list."],
    ["iteration: [{ do: settle }]\n", "1:1: about is missing", "It takes what it does, in a sentence."],
    [loop(settle, "abot: y\n"), "2:1: there is no key abot", "Did you mean about? The keys here are name, "],
    [loop(settle, "name: a b\n"), '2:7: name can\'t be "a b"', "It takes a name of letters, digits, dots"],
    [loop(settle, "session: mine\n"), '2:10: session can\'t be "mine"', "It takes shared or own."],
    [loop(settle, "settings: { x: .nan }\n"), '2:16: settings.x can\'t be "NaN"', "It takes what JSON can hold."],
    [loop(settle, "iterations: 0\n"), '2:13: iterations can\'t be "0"', "It takes a whole number from 1 to 10000."],
    [loop(settle, "iterations: '4'\n"), '2:13: iterations can\'t be "4"'],
    [loop("- settle\n"), '3:3: iteration[0] can\'t be "settle"', "It takes a step: a map with do."],
    [loop("- { file: largest }\n"), "3:3: iteration[0].do is missing", "It takes open, close, save, edit, "],
    [loop("- { do: opne, file: largest }\n"), '3:9: iteration[0].do can\'t be "opne"', "Did you mean open? It takes"],
    [loop("- { do: open }\n"), "3:3: iteration[0].file is missing", "It takes a file."],
    [loop("- { do: open, fiel: leaf }\n"), "3:15: there is no key iteration[0].fiel", "Did you mean file? The keys"],
    [
      loop("- do: repeat\n  times: 2\n  steps:\n  - { do: open, file: leaf, mst: 3 }\n"),
      "6:29: there is no key iteration[0].steps[0].mst",
      "Did you mean most? The keys here are do, file, most.",
    ],
    [
      loop("- { do: choose, from: [[{ do: settle }], [{ do: setle }]] }\n"),
      '3:49: iteration[0].from[1][0].do can\'t be "setle"',
      "Did you mean settle?",
    ],
    [loop("- { do: repeat, times: 0, steps: [{ do: settle }] }\n"), '3:24: iteration[0].times can\'t be "0"'],
    [
      loop("- { do: repeat, times: 2, steps: [] }\n"),
      "iteration[0].steps can't be an empty list",
      "It takes a list of 1",
    ],
    [loop("- { do: choose, from: [[{ do: settle }]] }\n"), "iteration[0].from can't be a list", "It takes a list of 2"],
    [
      loop("- { do: open, file: lagrest }\n"),
      '3:21: iteration[0].file can\'t be "lagrest"',
      "Did you mean largest? It",
    ],
    [loop("- { do: open, file: ../a.go }\n"), '3:21: iteration[0].file can\'t be "../a.go"', "a path below the work"],
    [loop("- { do: idle, ms: 1.5 }\n"), '3:19: iteration[0].ms can\'t be "1.5"', "It takes a whole number from 1 to"],
    [loop("- { do: idle, ms: 600001 }\n"), '3:19: iteration[0].ms can\'t be "600001"'],
    [loop("- { do: ask, method: a b }\n"), '3:22: iteration[0].method can\'t be "a b"', "It takes an LSP method"],
    [loop("- { do: ask, method: x, at: nmae }\n"), '3:29: iteration[0].at can\'t be "nmae"', "Did you mean name?"],
    [
      loop("- { do: ask, method: x, at: { pattern: '(' } }\n"),
      '3:40: iteration[0].at.pattern can\'t be "("',
      "It takes a regular expression of up to 1000 characters, without lookahead and backreferences.",
    ],
    [
      loop("- { do: ask, method: x, at: { symbol: A, sied: after } }\n"),
      "3:42: there is no key iteration[0].at.sied",
      "Did you mean side? The keys here are symbol, side.",
    ],
    [loop("- { do: ask, method: x, at: { line: 3 } }\n"), "3:29: iteration[0].at"],
    [
      loop("- { do: edit, file: largest, text: repeat, insert: x }\n", closed),
      "5:44: edit has both text and insert",
      "A change has text or insert",
    ],
    [loop("- { do: type, file: largest }\n", closed), "5:9: type has neither text nor insert nor replace"],
    [loop("- { do: change-on-disk, file: leaf, at: end }\n"), "3:9: change-on-disk has neither text nor insert"],
    [
      loop("- { do: edit, file: largest, insert: x, at: end, replace: { symbol: A } }\n", closed),
      "5:41: edit has both at and replace",
    ],
    [
      loop("- { do: edit, file: largest, text: unique, part: 1 }\n", closed),
      "5:44: edit has part without text: repeat",
    ],
    [
      loop("- { do: take-back, file: largest }\n"),
      "3:26: take-back of largest, which no step opened",
      "Put { do: open, file: largest } before it.",
    ],
    [loop("- { do: edit, file: leaf, text: unique }\n", closed), "5:21: edit of leaf, which no step opened"],
    [loop("- { do: save, file: largest }\n- { do: open, file: largest }\n"), "3:21: save of largest, which no step"],
    [loop("- { do: close, file: largest }\n"), "3:22: close of largest, which no step opened"],
    [
      loop("- { do: repeat, times: 2, steps: [{ do: edit, file: leaf, insert: x }] }\n"),
      "3:53: edit of leaf, which no step opened",
    ],
    [
      loop(settle, open),
      "2:27: setup opens largest and teardown does not close it",
      "Add { do: close, file: largest }",
    ],
    [loop("- { do: open, file: leaf }\n"), "3:21: iteration opens leaf and does not close it", "An iteration leaves"],
    [loop("- { do: close, file: largest }\n", closed), "2:27: setup opens largest and iteration closes it"],
    [loop("- { do: open, file: largest }\n", closed), "5:21: largest is open already"],
    [
      loop(settle, "teardown: [{ do: open, file: leaf }]\n"),
      "2:30: teardown opens leaf and teardown does not close it",
    ],
    [
      loop("- { do: choose, from: [[{ do: open, file: leaf }], [{ do: settle }]] }\n"),
      "3:43: after this choice leaf may be open or not",
    ],
    [loop("- { do: ask, file: next, method: x }\n"), "3:20: next is a file of a tour, and this workload is not a tour"],
    [loop(settle, "tour: { of: files }\n"), "2:1: no step of this tour works on next", "In the iteration of a tour"],
    [
      loop(
        "- { do: ask, file: next, method: x }\n",
        "tour: { of: files }\nsetup: [{ do: ask, file: next, method: x }]\n",
      ),
      "3:26: next is a file of the iteration",
    ],
    [loop(settle, "tour: { of: package }\n"), '2:13: tour.of can\'t be "package"', "Did you mean packages?"],
    [loop("- { do: add-folder, folder: 'synthetic:0x60' }\n"), "3:29: folder can't be", "It takes synthetic:PACK"],
    [loop("- { do: add-folder, folder: ../other }\n"), '3:29: folder can\'t be "../other"', "It takes a folder below"],
    [loop("- { do: remove-folder, folder: /etc }\n"), '3:32: folder can\'t be "/etc"', "It takes a folder below"],
    [
      loop("- { do: repeat, times: 1001, steps: [{ do: repeat, times: 100, steps: [{ do: settle }] }] }\n"),
      "2:1: an iteration has 100100 steps",
      "It takes 100000 at the most.",
    ],
    [`${loop("- &a { do: open, file: *b }\n")}`, "3:24: nothing is named &b"],
  ];
  test.each(cases)("%j: %s", (text, message, hint = "") => {
    const refused = refusal(() => parse(text));
    expect(refused).toMatchObject({ code: "workload-bad", exitCode: 2 });
    expect(refused.message).toMatch(/^loops\/mine\.yaml:\d+:\d+: /);
    expect(refused.message).toContain(message);
    expect(refused.hint).toContain(hint);
  });

  test("a file whose name is none, and that has no other", () => {
    const refused = refusal(() => parseWorkload(loop(settle), "my loop.yaml"));
    expect(refused.message).toBe("my loop.yaml:1:1: the file's name, my loop, is not a workload name");
    expect(parseWorkload(loop(settle, "name: my-loop\n"), "my loop.yaml").name).toBe("my-loop");
  });
});

function refusal(what: () => unknown): Failure {
  try {
    what();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
