// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are those of workloads

import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editor } from "../../../../src/lsp/editor.ts";
import type { DriveMemory, StepContext } from "../../../../src/measure/drive/driven/step-context.ts";
import { takeDocumentStep } from "../../../../src/measure/drive/steps/take-document-step.ts";
import { noWork } from "../../../../src/model/work.ts";
import type { Step } from "../../../../src/model/workload.ts";
import { type Range, rangeAt, replaced, spanAt } from "../../../../src/text/positions.ts";
import { goText } from "../drive-workspace.ts";
import { type DrivenFake, drivenFake } from "../driven-fake.ts";

const files = { "a/a.go": goText("a", 3), "b/b.go": goText("b", 2) };
const A = "a/a.go";
const open: Step = { do: "open", file: A };
const takeBack: Step = { do: "take-back", file: A };

/** Texts of a document as the server has them, wherever a checkpoint stands in an iteration. */
async function seen(fake: DrivenFake, steps: readonly Step[], cycles = 1): Promise<readonly string[]> {
  const texts: string[] = [];
  const look = async () => void texts.push((await fake.told()).texts[fake.uri(A)] ?? "");
  const drive = fake.drive(steps, { setup: [open], iterationsPerCycle: 1 }, look);
  await drive.setUp();
  for (let i = 0; i < cycles; i++) await drive.iterate();
  return texts;
}

const look: Step = { do: "checkpoint", name: "look" };

describe("an edit", () => {
  test.each<[string, Partial<Extract<Step, { do: "edit" }>>, string]>([
    ["goes to the end", { insert: "// x\n" }, `${files[A]}// x\n`],
    ["goes to a place", { insert: "// x\n", at: "start" }, `// x\n${files[A]}`],
    ["replaces", { insert: "H(1)", replace: { pattern: "G\\(\\)" } }, files[A].replace("G()", "H(1)")],
    ["deletes", { replace: { symbol: "F" } }, files[A].replace(/func F[\s\S]*\}/, "")],
    [
      "keeps characters of two code units whole",
      { insert: "// 𝔊\n", at: { line: 1, character: 0 } },
      files[A].replace("\n", "\n// 𝔊\n"),
    ],
    ["says the number of the file", { insert: "// ${file}${file}\n" }, `${files[A]}// 00\n`],
  ])("%s, and the server has it", async (_, edit, expected) => {
    const fake = await drivenFake(files);
    expect(await seen(fake, [{ do: "edit", file: A, ...edit }, look, takeBack, look])).toEqual([expected, files[A]]);
  });

  test("without a place is left out, and told once", async () => {
    const fake = await drivenFake(files);
    const edit: Step = { do: "edit", file: A, insert: "x", at: { symbol: "No", side: "before" } };
    expect(await seen(fake, [edit, look], 3)).toEqual([files[A], files[A], files[A]]);
    expect(fake.warnings).toMatchObject([
      { code: "no-place", message: expect.stringMatching(/^a\/a\.go has no place for step 1 \(edit a\/a\.go\)/) },
    ]);
  });

  test("of text that is new is something else each time, of repeated text the same in each cycle", async () => {
    const fake = await drivenFake(files);
    const unique = await seen(fake, [{ do: "edit", file: A, text: "unique" }, look, takeBack], 5);
    const inserted = await seen(await drivenFake(files), [
      { do: "edit", file: A, insert: "// ${unique}\n" },
      look,
      { do: "edit", file: A, insert: "// ${unique}\n" },
      look,
      takeBack,
    ]);
    expect(new Set([...unique, ...inserted]).size).toBe(7);
    const repeated = await seen(await drivenFake(files), [{ do: "edit", file: A, text: "repeat" }, look, takeBack], 5);
    expect(new Set(repeated).size).toBe(1);
  });

  test("in two parts is the whole function", async () => {
    const part = (which: number): Step => ({ do: "edit", file: A, text: "repeat", part: which });
    const whole = await seen(await drivenFake(files), [{ do: "edit", file: A, text: "repeat" }, look, takeBack]);
    expect(await seen(await drivenFake(files), [part(0), part(1), look, takeBack])).toEqual(whole);
  });
});

describe("in set-up, on each of several files", () => {
  test("the number of the file is its own", async () => {
    const fake = await drivenFake(files);
    const file = "**/*.go";
    const edit: Step = { do: "edit", file, insert: "// ${file}\n" };
    const over = { setup: [{ do: "open", file } as Step, edit] };
    const drive = fake.drive([{ do: "ask", file, method: "textDocument/hover" }], over);
    await drive.setUp();
    expect(Object.values((await fake.told()).texts).map((text) => text.split("\n").at(-2))).toEqual(["// 0", "// 1"]);
    expect(drive.sent()).toMatchObject({ edits: 2, opens: 2, newTexts: 0 });
  });
});

describe("typing", () => {
  test("is a change for each character, with time to think behind each", async () => {
    const fake = await drivenFake(files);
    const type: Step = { do: "type", file: A, insert: "a𝔊b", replace: { pattern: "package" }, ms: 30 };
    expect(await seen(fake, [type, look, takeBack])).toEqual([files[A].replace("package", "a𝔊b")]);
    expect(fake.driven.editor.sent().changed).toBe(4);
    expect(fake.slept).toEqual([30, 30, 30]);
  });

  test("of nothing is one deletion", async () => {
    const fake = await drivenFake(files);
    const type: Step = { do: "type", file: A, replace: { pattern: "package a" }, ms: 0 };
    expect(await seen(fake, [type, look, takeBack])).toEqual([files[A].replace("package a", "")]);
    expect(fake.driven.editor.sent().changed).toBe(2);
  });
});

test("a save writes to the copy, and the server is told of both", async () => {
  const fake = await drivenFake(files, { writes: true });
  const onDisk: string[] = [];
  const steps: Step[] = [
    { do: "edit", file: A, insert: "// saved\n" },
    { do: "save", file: A },
    look,
    takeBack,
    { do: "save", file: A },
  ];
  const drive = fake.drive(steps, { setup: [open], iterationsPerCycle: 1 }, async () => {
    onDisk.push(readFileSync(join(fake.root, A), "utf8"));
  });
  await drive.setUp();
  await drive.iterate();
  expect(onDisk).toEqual([`${files[A]}// saved\n`]);
  const { saved, watched } = await fake.told();
  expect(saved).toEqual([fake.uri(A), fake.uri(A)]);
  expect(drive.sent().saves).toBe(2);
  expect(watched).toEqual([[{ uri: fake.uri(A), type: 2 }], [{ uri: fake.uri(A), type: 2 }]]);
  expect(readFileSync(join(fake.root, A), "utf8")).toBe(files[A]);
});

test("what is opened has its own language, and of a copy the text that is on disk", async () => {
  const fake = await drivenFake(files, { writes: true });
  const steps: Step[] = [
    { do: "change-on-disk", file: A, insert: "// from disk\n" },
    open,
    { do: "open", file: "go.mod" },
    look,
    { do: "close", file: "go.mod" },
    { do: "close", file: A },
    { do: "restore-on-disk" },
  ];
  const texts: Readonly<Record<string, string>>[] = [];
  const drive = fake.drive(steps, { iterationsPerCycle: 1 }, async () => void texts.push((await fake.told()).texts));
  await drive.iterate();
  expect(texts).toEqual([
    { [fake.uri(A)]: `${files[A]}// from disk\n`, [fake.uri("go.mod")]: "module example.com/m\n" },
  ]);
  expect((await fake.told()).languages).toEqual({ [fake.uri(A)]: "go", [fake.uri("go.mod")]: "go.mod" });
});

test("a file that the workspace has not is left out, and told once", async () => {
  const fake = await drivenFake(files);
  const drive = fake.drive([
    { do: "open", file: "test" },
    { do: "close", file: "test" },
  ]);
  await drive.iterate();
  await drive.iterate();
  expect(fake.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'no-file: The workspace has no file for "test". w skips the steps on it.',
  ]);
  expect(drive.sent().opens).toBe(0);
});

/** Characters that share one half of their two code units with another. */
const character = fc.constantFrom("a", "b", "é", "𝔊", "𝔋", "\u{1f50a}", "\n", "\r\n");
const text = fc.string({ unit: character, maxLength: 12 });

describe("whatever was done to a document, take-back", () => {
  /** An editor whose server is a text, and a step with one file. */
  function inMemory(before: string) {
    const file = { path: A, absolute: `/w/${A}`, text: before, lines: 1, bytes: 1 };
    const server = { text: before };
    const notify = async (method: string, params: unknown) => {
      if (method !== "textDocument/didChange") return;
      const { contentChanges } = params as { contentChanges: { range: Range; text: string }[] };
      for (const change of contentChanges) {
        const span = spanAt(server.text, change.range) ?? expect.fail("a change outside of the text");
        // The middle of a pair would come back as its beginning.
        expect(rangeAt(server.text, span)).toEqual(change.range);
        server.text = replaced(server.text, { ...span, text: change.text });
      }
    };
    const buffers = editor({ notify, configure: () => ({}) }, "incremental", "go");
    const context = {
      number: 0,
      driven: { editor: buffers },
      files: { filesOf: () => [file], tour: [] },
      memory: {} as DriveMemory,
      sent: noWork(),
      textsBefore: new Map<string, string>(),
      openedForEdits: new Set<string>(),
      touched: new Map<string, string>(),
    } as unknown as StepContext;
    return { context, buffers, server };
  }

  test("restores its text in one change, in whole characters, for the server too", async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { minLength: 1, maxLength: 3 }), async (before, changes) => {
        const { context, buffers, server } = inMemory(before);
        await takeDocumentStep({ do: "open", file: A }, context);
        const uri = `file:///w/${A}`;
        for (const to of changes) {
          await buffers.change(uri, { start: 0, end: buffers.document(uri).text.length, text: to });
        }
        const isChanged = changes.at(-1) !== before;
        await takeDocumentStep({ do: "take-back", file: A }, context);
        expect([buffers.document(uri).text, server.text]).toEqual([before, before]);
        expect(buffers.sent().changed).toBe(changes.length + Number(isChanged));
      }),
      { numRuns: 500 },
    );
  });
});
