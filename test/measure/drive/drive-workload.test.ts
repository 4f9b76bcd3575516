import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noWork } from "../../../src/model/work.ts";
import type { Step, Workload } from "../../../src/model/workload.ts";
import { goText } from "./drive-workspace.ts";
import { type DrivenFake, drivenFake } from "./driven-fake.ts";

const files = { "a/a.go": goText("a", 30), "b/b.go": goText("b", 20), "c/c.go": goText("c", 10) };
const A = "a/a.go";
const open: Step = { do: "open", file: A };
const close: Step = { do: "close", file: A };

const failing = (code: string, ...words: readonly RegExp[]) =>
  expect.objectContaining({
    code,
    message: expect.stringMatching(new RegExp(words.map(({ source }) => `(?=[\\s\\S]*${source})`).join(""))),
  });

async function done(fake: DrivenFake, iteration: readonly Step[], over: Partial<Workload> = {}, times = 1) {
  const drive = fake.drive(iteration, over);
  await drive.setUp();
  for (let i = 0; i < times; i++) await drive.iterate();
  await drive.tearDown();
  return drive;
}

describe("an iteration that does not return to where it began is told, with the step that did it", () => {
  const edit: Step = { do: "edit", file: A, insert: "// more\n" };
  test.each<[string, Partial<Workload> & { iteration: Step[] }, RegExp, RegExp]>([
    ["a document stays open", { iteration: [open] }, /a\/a\.go is still open/, /step 1 \(open a\/a\.go\) did not/],
    [
      "a document is closed",
      { setup: [open], iteration: [{ do: "settle" }, close] },
      /a\/a\.go is not open any more/,
      /step 2 \(close a\/a\.go\) did not return/,
    ],
    [
      "a text is another",
      { setup: [open], iteration: [{ do: "settle" }, edit, { do: "settle" }] },
      /the text of \S*a\/a\.go differs/,
      /step 2 \(edit a\/a\.go\) did not return/,
    ],
    [
      "in the middle of a repeat",
      { setup: [open], iteration: [{ do: "repeat", times: 2, steps: [{ do: "settle" }, edit] }] },
      /the text of \S*a\/a\.go differs/,
      /step 1\.2 \(edit a\/a\.go\) did not return/,
    ],
    [
      "a folder stays",
      { iteration: [{ do: "add-folder", folder: "b" }] },
      /the workspace folder \S*\/b is still there/,
      /step 1 \(add-folder\) did not return/,
    ],
    [
      "settings stay",
      { iteration: [{ do: "change-configuration", settings: { gofumpt: true } }, { do: "settle" }] },
      /the settings differ/,
      /step 1 \(change-configuration\) did not return/,
    ],
    [
      "a file is another on disk",
      { iteration: [{ do: "change-on-disk", file: A, insert: "// x\n" }] },
      /the file a\/a\.go differs on disk/,
      /step 1 \(change-on-disk a\/a\.go\) did not return/,
    ],
    [
      "a file is new on disk",
      { iteration: [{ do: "create-on-disk", path: "new/n.go", insert: "package n\n" }, { do: "settle" }] },
      /the file new\/n\.go is new on disk/,
      /step 1 \(create-on-disk\) did not return/,
    ],
    [
      "a file is gone from disk",
      { iteration: [{ do: "delete-on-disk", file: "c/c.go" }] },
      /the file c\/c\.go is gone/,
      /step 1 \(delete-on-disk c\/c\.go\) did not return/,
    ],
    [
      "what was saved stays on disk, though the text is taken back",
      { setup: [open], iteration: [edit, { do: "save", file: A }, { do: "take-back", file: A }] },
      /the file a\/a\.go differs on disk/,
      /step 2 \(save a\/a\.go\) did not return/,
    ],
  ])("%s", async (_, { iteration, ...over }, difference, step) => {
    const fake = await drivenFake(files, { writes: true });
    const drive = fake.drive(iteration, over);
    await drive.setUp();
    await expect(drive.iterate()).rejects.toEqual(failing("iteration-not-closed", difference, step));
  });

  test("gopls goes on reporting errors", async () => {
    const fake = await drivenFake(files, { env: { FAKE_TYPE_ERRORS: "grow" } });
    const steps: Step[] = [edit, { do: "take-back", file: A }];
    const drive = fake.drive(steps, { setup: [open] });
    await drive.setUp();
    const words = [
      /gopls reports 2 errors in \S*a\.go and reported 0 errors before, such as: wrong 0/,
      /step 2 \(take-back a\/a\.go\)/,
    ];
    await expect(drive.iterate()).rejects.toEqual(failing("iteration-not-closed", ...words));
  });
});

describe("errors that gopls reports", () => {
  const errorsIn = (fake: DrivenFake, path: string) => fake.driven.client.diagnostics.get(fake.uri(path))?.length;

  test("may go after it has said that it has finished", async () => {
    const fake = await drivenFake(files, { env: { FAKE_LATE: "60" }, lateMs: 5_000 });
    const breaks: Step = { do: "edit", file: A, insert: "var _ = undefinedName\n" };
    const seen: unknown[] = [];
    const steps: Step[] = [
      breaks,
      { do: "idle", ms: 300 },
      { do: "checkpoint", name: "x" },
      { do: "take-back", file: A },
    ];
    const over = { setup: [open], iterationsPerCycle: 1 };
    const drive = fake.drive(steps, over, async () => void seen.push(errorsIn(fake, A)));
    await drive.setUp();
    await drive.iterate();
    expect([...seen, errorsIn(fake, A)]).toEqual([1, 0]);
  });

  test("in files that were never open count too", async () => {
    const fake = await drivenFake(files, { writes: true });
    const seen: unknown[] = [];
    const breaks: Step = { do: "change-on-disk", file: "b/b.go", insert: "var _ = undefinedName\n" };
    const steps: Step[] = [breaks, { do: "settle" }, { do: "checkpoint", name: "x" }, { do: "restore-on-disk" }];
    const drive = fake.drive(steps, { iterationsPerCycle: 1 }, async () => void seen.push(errorsIn(fake, "b/b.go")));
    await drive.iterate();
    await drive.iterate();
    expect([...seen, errorsIn(fake, "b/b.go")]).toEqual([1, 1, 0]);
  });
});

test("a step that can't be done says which one, and why", async () => {
  const fake = await drivenFake(files);
  const cases: [Step, RegExp][] = [
    [close, /a\/a\.go is not open/],
    [{ do: "edit", file: A, text: "repeat" }, /a\/a\.go is not open/],
    [{ do: "take-back", file: A }, /a\/a\.go is not open/],
    [{ do: "remove-folder", folder: "b" }, /b was not added/],
  ];
  for (const [step, reason] of cases) {
    const drive = fake.drive([{ do: "settle" }, step]);
    const words = [new RegExp(`step 2 \\(${step.do}`), reason];
    await expect(drive.iterate()).rejects.toEqual(failing("step-failed", ...words));
  }
});

describe("a choice", () => {
  const ask = (method: string): Step => ({ do: "ask", file: A, method, params: {} });
  const choose: Step = { do: "choose", from: [[ask("fake/x")], [ask("fake/y")], [ask("fake/z")]] };
  const chosen = async (seed: number) => {
    const fake = await drivenFake(files, { seed });
    const drive = fake.drive([choose], { iterationsPerCycle: 8 });
    for (let i = 0; i < 24; i++) await drive.iterate();
    const asked = (await fake.told()).asked.flatMap(({ method }) => /^fake\/([xyz])$/.exec(method)?.[1] ?? []);
    return asked.join("");
  };

  test("is the same in each cycle, is made anew within one, and goes by the seed", async () => {
    const [one, again, other] = [await chosen(1), await chosen(1), await chosen(2)];
    expect(one).toHaveLength(24);
    expect([one.slice(8, 16), one.slice(16)]).toEqual([one.slice(0, 8), one.slice(0, 8)]);
    expect(new Set(one).size).toBeGreaterThan(1);
    expect(again).toBe(one);
    expect(other).not.toBe(one);
  });
});

describe("files one after another", () => {
  const openClose: Step[] = [
    { do: "open", file: "**/*.go" },
    { do: "close", file: "**/*.go" },
  ];
  const opened = async (fake: DrivenFake) => {
    const { asked } = await fake.told();
    return asked.flatMap(({ method, params }) => (method === "textDocument/hover" ? [nameIn(fake, params)] : []));
  };
  const nameIn = (fake: DrivenFake, params: Record<string, unknown>) =>
    (params.textDocument as { uri: string }).uri.slice(fake.uri("").length + 1);
  const hover: Step = { do: "ask", file: "**/*.go", method: "textDocument/hover" };

  test("go on inside a repeat, and come again in each cycle", async () => {
    const fake = await drivenFake(files);
    await done(fake, [{ do: "repeat", times: 3, steps: [...openClose, hover] }], { iterationsPerCycle: 1 }, 2);
    const cycle = ["a/a.go", "b/b.go", "c/c.go"];
    expect(await opened(fake)).toEqual([...cycle, ...cycle]);
  });

  test("go from iteration to iteration, and set-up and tear-down work on each file", async () => {
    const fake = await drivenFake(files);
    const [first, last] = openClose;
    if (!first || !last) throw new Error("no steps");
    await done(fake, [hover], { iterationsPerCycle: 3, setup: [first], teardown: [last] }, 4);
    expect(await opened(fake)).toEqual(["a/a.go", "b/b.go", "c/c.go", "a/a.go"]);
    expect(fake.driven.editor.sent()).toMatchObject({ opened: 3, closed: 3 });
  });

  test("there are none where so many are taken at once", async () => {
    const fake = await drivenFake(files);
    const most = openClose.map((step) => ({ ...step, most: 2 }) as Step);
    const drive = await done(fake, most, { iterationsPerCycle: 1 }, 2);
    expect(drive.sent().opens).toBe(4);
  });
});

test("a checkpoint is taken in the last iteration of each cycle, where it stands", async () => {
  const fake = await drivenFake(files);
  const taken: string[] = [];
  const iteration: Step[] = [open, { do: "checkpoint", name: "middle" }, close];
  const drive = fake.drive(iteration, { iterationsPerCycle: 3 }, async (name) => {
    taken.push(`${name} ${fake.driven.editor.documents().length}`);
  });
  const after: number[] = [];
  for (let i = 0; i < 6; i++) {
    await drive.iterate();
    after.push(taken.length);
  }
  expect(after).toEqual([0, 0, 1, 1, 1, 2]);
  expect(taken).toEqual(["middle 1", "middle 1"]);
  await fake.drive(iteration).iterate();
});

describe("a tour", () => {
  const tour = { of: "packages" as const, ms: 700 };
  const visit: Step[] = [
    { do: "open", file: "next" },
    { do: "ask", file: "next", method: "textDocument/hover" },
    { do: "close", file: "next" },
  ];

  test("visits each stop once, also where it is driven in two parts", async () => {
    const fake = await drivenFake(files);
    const visited = async () => {
      const hovers = (await fake.told()).asked.filter(({ method }) => method === "textDocument/hover");
      return hovers.map(({ params }) => (params.textDocument as { uri: string }).uri);
    };
    await fake.drive(visit, { tour }).iterate();
    await done(fake, visit, { tour }, 2);
    expect([...(await visited())].sort()).toEqual(Object.keys(files).map(fake.uri));
    await done(fake, visit, { tour }, 3);
    expect((await visited()).slice(3)).toEqual((await visited()).slice(0, 3));
  });

  test("stays at each stop until its time is over, thinking included", async () => {
    const fake = await drivenFake(files);
    await done(fake, [...visit, { do: "idle", ms: 200 }], { tour }, 2);
    expect(fake.slept).toEqual([200, 500, 200, 500]);
    const hasty = await drivenFake(files);
    await done(hasty, [...visit, { do: "idle", ms: 900 }], { tour }, 2);
    expect(hasty.slept).toEqual([900, 900]);
  });
});

test("what was sent is counted, set-up included; the user's workspace is never written to", async () => {
  const fake = await drivenFake(files);
  const steps: Step[] = [
    { do: "edit", file: A, text: "unique" },
    { do: "type", file: A, insert: "ab", ms: 0 },
    { do: "ask", file: A, method: "textDocument/hover" },
    { do: "take-back", file: A },
  ];
  const drive = await done(fake, steps, { setup: [open], teardown: [close] }, 2);
  expect(drive.sent()).toEqual({ ...noWork(), requests: 2, edits: 8, newTexts: 2, opens: 1 });
  expect(readFileSync(join(fake.root, A), "utf8")).toBe(files[A]);
});
