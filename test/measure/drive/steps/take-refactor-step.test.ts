import { describe, expect, test } from "vitest";
import type { Step } from "../../../../src/model/workload.ts";
import { goText } from "../drive-workspace.ts";
import { type DrivenFake, drivenFake } from "../driven-fake.ts";

const A = "a/a.go";
const files = {
  [A]: "package a\n\nfunc main() {\n\tG()\n}\n\nfunc (T) Method() {}\n\nfunc Exported() { small() }\n\nfunc small() {}\n",
  "a/b.go": "package a\n\nfunc B() {\n\tExported()\n\tsmall()\n}\n",
};
const look: Step = { do: "checkpoint", name: "look" };

async function texts(fake: DrivenFake, steps: readonly Step[], over = {}): Promise<readonly object[]> {
  const seen: object[] = [];
  const drive = fake.drive(steps, { iterationsPerCycle: 1, ...over }, async () => {
    const named = Object.entries((await fake.told()).texts).map(([uri, text]) => {
      return [uri.slice(fake.uri("").length + 1), text];
    });
    seen.push(Object.fromEntries(named));
  });
  await drive.setUp();
  await drive.iterate();
  return seen;
}

const asked = async (fake: DrivenFake, method: string) =>
  (await fake.told()).asked.filter((one) => one.method === method).map(({ params }) => params);

describe("rename-and-back", () => {
  const setup: Step[] = [{ do: "open", file: A }];

  test.each<[string, Partial<Extract<Step, { do: "rename-and-back" }>>, string[], number]>([
    ["the first function that nobody asks for by name", {}, ["LeakGateRenamed", "Exported"], 8],
    ["what it is told to", { at: { symbol: "small", side: "before" }, to: "tiny" }, ["tiny", "small"], 10],
    [
      "an exported name to an exported one",
      { at: { symbol: "Exported", side: "before" }, to: "other" },
      ["Other", "Exported"],
      8,
    ],
  ])("renames %s", async (_, step, names, line) => {
    const fake = await drivenFake(files);
    await texts(fake, [{ do: "rename-and-back", file: A, to: "leakGateRenamed", ...step }], { setup });
    const renames = await asked(fake, "textDocument/rename");
    expect(renames.map(({ newName }) => newName)).toEqual(names);
    expect(renames.map(({ position }) => (position as { line: number }).line)).toEqual([line, line]);
  });

  test("leaves all texts as they were, and closes what it opened", async () => {
    const fake = await drivenFake(files);
    const rename: Step = {
      do: "rename-and-back",
      file: A,
      to: "aMuchLongerName",
      at: { symbol: "small", side: "before" },
    };
    expect(await texts(fake, [rename, look], { setup })).toEqual([{ [A]: files[A] }]);
    expect(fake.driven.editor.sent()).toEqual({ opened: 2, changed: 4, closed: 1, saved: 0, watched: 0 });
  });

  test("finds the name again where earlier edits in its line moved it", async () => {
    const line = "package a\n\nfunc small() { small(); small() }\n";
    const fake = await drivenFake({ [A]: line, "b/b.go": goText("b", 1) });
    const at = { line: 2, character: line.split("\n")[2]?.lastIndexOf("small") ?? 0 };
    await texts(fake, [{ do: "rename-and-back", file: A, to: "tiny", at }]);
    const characters = (await asked(fake, "textDocument/rename")).map(
      ({ position }) => (position as { character: number }).character,
    );
    expect(characters).toEqual([at.character, at.character - 2]);
    expect(fake.driven.editor.documents()).toEqual([]);
  });

  test.each<[string, Step, RegExp]>([
    [
      "what gopls refuses",
      { do: "rename-and-back", file: A, to: "x", at: { symbol: "main", side: "before" } },
      /cannot rename "main"/,
    ],
    [
      "what is not there",
      { do: "rename-and-back", file: A, to: "x", at: { symbol: "No", side: "before" } },
      /nothing to rename/,
    ],
    [
      "what is no name",
      { do: "rename-and-back", file: A, to: "x", at: { line: 1, character: 0 } },
      /nothing to rename/,
    ],
  ])("leaves out %s, and says so once", async (_, step, reason) => {
    const fake = await drivenFake(files);
    const drive = fake.drive([step]);
    for (let i = 0; i < 3; i++) await drive.iterate();
    expect(drive.sent().requests).toBeLessThanOrEqual(1);
    expect(fake.warnings.map(({ code }) => code)).toEqual(["refactoring-left-out"]);
    expect(fake.warnings[0]?.message).toMatch(
      /^step 1 \(rename-and-back a\/a\.go\) in a\/a\.go: .*\. w skips it there\.$/,
    );
    expect(fake.warnings[0]?.message).toMatch(reason);
  });
});

describe("apply-action", () => {
  const act = (kind: string, over: Partial<Extract<Step, { do: "apply-action" }>> = {}): Step => {
    return { do: "apply-action", file: A, kind, ...over };
  };
  const takeBack: Step[] = [look, { do: "take-back", file: A }, look];
  const edited = `// an action was here\n${files[A]}`;

  test.each([
    ["an edit", "refactor.extract", []],
    ["an edit that is to be resolved", "refactor.inline.fake", ["codeAction/resolve"]],
    ["a command that has the edit applied", "refactor.rewrite", ["workspace/executeCommand"]],
  ])("applies %s", async (_, kind, more) => {
    const fake = await drivenFake(files);
    const setup: Step[] = [{ do: "open", file: A }];
    expect(await texts(fake, [act(kind), ...takeBack], { setup })).toEqual([{ [A]: edited }, { [A]: files[A] }]);
    const methods = (await fake.told()).asked.map(({ method }) => method);
    expect(methods.slice(1)).toEqual(["textDocument/codeAction", ...more]);
    expect(fake.warnings).toEqual([]);
  });

  test("asks at a range, for the kind alone", async () => {
    const fake = await drivenFake(files);
    const setup: Step[] = [{ do: "open", file: A }];
    const [step, whole] = [act("refactor.extract", { at: { symbol: "small" } }), act("refactor.extract")];
    await texts(fake, [step, whole, { do: "take-back", file: A }], { setup });
    const start = { line: 0, character: 0 };
    expect(await asked(fake, "textDocument/codeAction")).toMatchObject([
      {
        range: { start: { line: 10, character: 0 }, end: { line: 10, character: 15 } },
        context: { diagnostics: [], only: ["refactor.extract"] },
      },
      { range: { start, end: start } },
    ]);
  });

  test("what it opened for the edit is closed again by the take-back", async () => {
    const fake = await drivenFake(files);
    const other: Step = { do: "apply-action", file: "a/b.go", kind: "refactor.extract" };
    const setup: Step[] = [{ do: "open", file: A }];
    const [during, after] = await texts(fake, [other, ...takeBack], { setup });
    expect(Object.keys(during ?? {})).toEqual([A, "a/b.go"]);
    expect(after).toEqual({ [A]: files[A] });
  });

  test("an edit that nobody asked for is refused", async () => {
    const fake = await drivenFake(files);
    const takeBackAndClose: Step[] = [
      { do: "take-back", file: A },
      { do: "close", file: A },
    ];
    await texts(fake, [{ do: "open", file: A }, act("refactor.rewrite"), ...takeBackAndClose]);
    const asked = { command: "gopls.apply_fix", arguments: [fake.uri(A)] };
    await expect(fake.driven.client.request("workspace/executeCommand", asked)).rejects.toThrow("applied nothing");
    expect(fake.driven.editor.documents()).toEqual([]);
  });

  test.each([
    ["by its command", "source.run", "gopls.run_tests"],
    ["by what resolves it", "source.resolved", "gopls.generate"],
  ])("leaves out one that does more than edit, %s, unless commands are allowed", async (_, kind, command) => {
    const sent = ({ method }: { method: string }) => /executeCommand|resolve/.test(method);
    const steps: Step[] = [{ do: "open", file: A }, act(kind), { do: "take-back", file: A }, { do: "close", file: A }];
    const fake = await drivenFake(files);
    await fake.drive(steps).iterate();
    expect(fake.warnings[0]?.message).toContain(`gopls would do ${command}, which may run code`);
    expect((await fake.told()).asked.filter(sent)).toEqual([]);
    const allowed = await drivenFake(files, { allowCommands: true });
    await allowed.drive(steps).iterate();
    expect((await allowed.told()).asked.filter(sent)).toHaveLength(1);
  });

  test("leaves out one that says only when it is resolved what it runs", async () => {
    const fake = await drivenFake(files);
    const close: Step[] = [
      { do: "take-back", file: A },
      { do: "close", file: A },
    ];
    await fake.drive([{ do: "open", file: A }, act("source.late"), ...close]).iterate();
    expect(fake.warnings[0]?.message).toContain("gopls would do gopls.run_tests, which may run code");
    const asked = (await fake.told()).asked.map(({ method }) => method);
    expect(asked).toContain("codeAction/resolve");
    expect(asked).not.toContain("workspace/executeCommand");
  });

  test.each([
    ["that is not offered", "source.organizeImports", /gopls offers no action source\.organizeImports/],
    ["of which another kind's name is the beginning", "refactor.ext", /offers no action/],
    ["that is disabled", "refactor.disabled", /offers no action/],
    ["that makes a file", "refactor.move", /makes or deletes files/],
    ["that says nothing", "refactor.empty", /neither an edit nor a command/],
  ])("leaves out one %s, and says so once", async (_, kind, reason) => {
    const fake = await drivenFake(files);
    const drive = fake.drive([act(kind)]);
    for (let i = 0; i < 3; i++) await drive.iterate();
    expect(await asked(fake, "textDocument/codeAction")).toHaveLength(1);
    expect(fake.warnings.map(({ code }) => code)).toEqual(["refactoring-left-out"]);
    expect(fake.warnings[0]?.message).toMatch(reason);
  });
});
