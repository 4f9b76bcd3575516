import { describe, expect, test } from "vitest";
import type { Step } from "../../../../src/model/workload.ts";
import { countIn } from "../../../../src/stats/log-histogram.ts";
import { ablations } from "../../../../src/workload/ablations.ts";
import { sampleWorkload } from "../../../judge/growth/sample-snapshot.ts";
import { goText } from "../drive-workspace.ts";
import { type DrivenFake, drivenFake } from "../driven-fake.ts";

const files = { "a/a.go": goText("a", 3), "b/b.go": goText("b", 2) };
const A = "a/a.go";
const position = (line: number, character: number) => ({ line, character });
const ask = (method: string, over: Partial<Extract<Step, { do: "ask" }>> = {}): Step => {
  return { do: "ask", file: A, method, ...over };
};

async function iterated(fake: DrivenFake, iteration: readonly Step[], times = 1): Promise<readonly string[]> {
  const drive = fake.drive(iteration);
  for (let i = 0; i < times; i++) await drive.iterate();
  return (await fake.told()).asked.map(({ method }) => method).filter((method) => method !== "initialize");
}

describe("a request", () => {
  test("without a file is about the largest; of several files about the one whose turn it is", async () => {
    const fake = await drivenFake(files);
    await iterated(
      fake,
      [{ do: "ask", method: "textDocument/hover" }, ask("textDocument/hover", { file: "**/*.go" })],
      2,
    );
    const { asked } = await fake.told();
    const uris = asked.flatMap(({ params }) => ("textDocument" in params ? [params.textDocument as object] : []));
    const [a, b] = [A, "b/b.go"].map((path) => ({ uri: fake.uri(path) }));
    expect(uris).toEqual([a, a, a, b]);
  });

  test("is about the text that is open, and is looked for again where that changed", async () => {
    const fake = await drivenFake(files);
    const at = { pattern: "G", side: "before" } as const;
    const typing: Step[] = [{ do: "edit", file: A, insert: "\n", at: "start" }, ask("textDocument/hover", { at })];
    const steps: Step[] = [
      { do: "open", file: A },
      { do: "repeat", times: 2, steps: typing },
      { do: "take-back", file: A },
      { do: "close", file: A },
    ];
    await iterated(fake, steps, 2);
    const lines = (await fake.told()).asked.flatMap(({ params }) =>
      "position" in params ? [(params.position as { line: number }).line] : [],
    );
    expect(lines).toEqual([3, 4, 3, 4]);
  });

  test("is about what is on disk of the copy, where the file is not open", async () => {
    const fake = await drivenFake(files, { writes: true });
    const steps: Step[] = [
      { do: "change-on-disk", file: A, insert: "\n\n", at: "start" },
      ask("textDocument/hover", { at: { pattern: "G", side: "before" } }),
      { do: "restore-on-disk" },
    ];
    await iterated(fake, steps);
    const hover = (await fake.told()).asked.find(({ method }) => method === "textDocument/hover");
    expect(hover?.params).toMatchObject({ position: { line: 4, character: 1 } });
  });

  test("at exported functions is one for each", async () => {
    const text = "package a\n\nfunc F() {\n\tG()\n}\n\nfunc g() {}\n\nfunc (T) H() {}\n";
    const fake = await drivenFake({ [A]: text });
    expect(await iterated(fake, [ask("textDocument/hover", { at: "exported-functions" })])).toHaveLength(2);
  });

  test("about what another one answers asks that first, and goes without it where the answer is empty", async () => {
    const fake = await drivenFake(files);
    const asked = await iterated(fake, [ask("callHierarchy/incomingCalls"), ask("typeHierarchy/subtypes")]);
    expect(asked).toEqual([
      "textDocument/prepareCallHierarchy",
      "callHierarchy/incomingCalls",
      "textDocument/prepareTypeHierarchy",
    ]);
    const incoming = (await fake.told()).asked.find(({ method }) => method === "callHierarchy/incomingCalls");
    expect(incoming?.params).toEqual({ item: { name: "F", kind: 12, uri: fake.uri(A) } });
  });

  test("for which there is no place is left out, and told once", async () => {
    const fake = await drivenFake(files);
    expect(await iterated(fake, [ask("textDocument/hover", { at: { symbol: "No", side: "before" } })], 3)).toEqual([]);
    expect(fake.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      "no-position: a/a.go has no place for some of what w asks. Those requests are skipped there.",
    ]);
  });
});

describe("gopls' refusals", () => {
  const hover = "textDocument/hover";

  test("of a method that it does not offer: it is asked once, whatever the file", async () => {
    const fake = await drivenFake(files, { env: { FAKE_NOT_OFFERED: hover } });
    expect(await iterated(fake, [ask(hover), ask(hover, { file: "b/b.go" })], 3)).toEqual([hover]);
    expect(fake.warnings).toMatchObject([
      { code: "method-left-out", message: "This gopls does not offer textDocument/hover. w skips it." },
    ]);
  });

  test("of a method in a file, from the first time on: it is left out there, and one warning stands for all", async () => {
    const fake = await drivenFake(files, { env: { FAKE_FAILING: hover } });
    expect(await iterated(fake, [ask(hover), ask(hover, { file: "b/b.go" })], 3)).toEqual([hover, hover]);
    expect(fake.warnings.map(({ message }) => message)).toEqual([
      'This gopls answers textDocument/hover with an error, as in a/a.go: "no such thing here". w skips it wherever that happens.',
    ]);
  });

  test("of one place are not those of another: the other questions about the file are asked, and no error ends the run", async () => {
    const fake = await drivenFake(files, { env: { FAKE_COLUMNS: "1" } });
    const steps = [
      ask(hover, { at: { line: 0, character: 3 } }),
      ask(hover, { params: { position: { line: 0, character: 99 } } }),
      ask("textDocument/codeAction", { params: { range: { start: position(0, 0), end: position(0, 99) } } }),
    ];
    expect(await iterated(fake, steps, 2)).toEqual([hover, hover, "textDocument/codeAction", hover]);
    expect(fake.warnings.map(({ message }) => message)).toEqual([
      'This gopls answers textDocument/hover with an error, as in a/a.go: "column is beyond end of line". w skips it wherever that happens.',
      'This gopls answers textDocument/codeAction with an error, as in a/a.go: "column is beyond end of line". w skips it wherever that happens.',
    ]);
  });

  test("of a question about typed text, in a piece without the typing: the piece goes on without it", async () => {
    const fake = await drivenFake(files, { env: { FAKE_COLUMNS: "1" } });
    const inTyped = ask("textDocument/codeAction", {
      params: { range: { start: position(0, 0), end: position(0, 40) } },
    });
    const inFile = ask("textDocument/codeAction", {
      params: { range: { start: position(0, 0), end: position(0, 2) } },
    });
    const whole: Step[] = [
      { do: "open", file: A },
      { do: "edit", file: A, insert: `// ${"x".repeat(60)}`, at: { line: 0, character: 0 } },
      inTyped,
      inFile,
      { do: "take-back", file: A },
      { do: "close", file: A },
    ];
    const sent: number[] = [];
    for (const piece of ablations({ ...sampleWorkload("w", "repeat"), iteration: whole }).toReversed()) {
      const drive = fake.drive(piece.iteration, piece);
      await drive.setUp();
      for (let i = 0; i < 3; i++) await drive.iterate();
      await drive.tearDown();
      sent.push(drive.sent().requests);
    }
    // The whole; the edits; both questions; those of one method. Where one fails it is asked once.
    expect(sent).toEqual([6, 0, 4, 4]);
    expect(fake.warnings.map(({ message }) => message)).toEqual([
      'This gopls answers textDocument/codeAction with an error, as in a/a.go: "column is beyond end of line". The piece w/asks, which leaves out other steps, skips it wherever that happens.',
    ]);
  });

  test("of what it has answered before end the run", async () => {
    const fake = await drivenFake(files, { env: { FAKE_FAILING: hover, FAKE_FAILING_AFTER: "1" } });
    const drive = fake.drive([ask(hover)]);
    await drive.iterate();
    fake.driven.timekeeper.take();
    const refused = { code: "lsp-error", message: expect.stringMatching(/textDocument\/hover .*no such thing here/) };
    await expect(drive.iterate()).rejects.toEqual(expect.objectContaining(refused));
    expect(fake.driven.timekeeper.take()).toEqual([]);
  });

  test("for now are asked a second time", async () => {
    const fake = await drivenFake(files, { env: { FAKE_ASK_AGAIN: hover } });
    expect(await iterated(fake, [ask(hover)], 2)).toEqual([hover, hover, hover]);
    expect(fake.warnings).toEqual([]);
    // With both times it is one wait.
    const timed = fake.driven.timekeeper.take().map(({ method, counts }) => [method, countIn(counts)]);
    expect(timed).toEqual([[hover, 2]]);
  });
});

describe("a cancelled request", () => {
  const cancel = (ms: number): Step => ({ do: "cancel", file: A, method: "textDocument/completion", ms });

  test("is waited for: the server answers it all the same", async () => {
    const fake = await drivenFake(files, { env: { FAKE_SLOW: "textDocument/completion" } });
    expect(await iterated(fake, [cancel(0), cancel(20)])).toEqual([
      "textDocument/completion",
      "textDocument/completion",
    ]);
    expect(fake.warnings).toEqual([]);
  });

  test("that was answered before is none the worse", async () => {
    const fake = await drivenFake(files);
    const drive = fake.drive([cancel(5_000)]);
    await drive.iterate();
    expect(drive.sent().requests).toBe(1);
  });
});
