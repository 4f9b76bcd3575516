import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { type GivenRecordOptions, recordOptions } from "../../src/plan/options/record-options.ts";
import { importTrace } from "../../src/record/import-trace.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { refusal } from "../support/refusal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const input = (path: string) => join("test/fixtures/inputs", path);

/** The steps that a log becomes, of set-up and iteration, each by its words, and what was said. */
function imported(fromTrace: string, given: GivenRecordOptions = {}): { steps: readonly string[]; said: string } {
  const output = join(temporaryFolder(), "mine.yaml");
  const said: string[] = [];
  importTrace({ ...recordOptions({ output, "from-trace": fromTrace, ...given }, []), fromTrace }, (line) =>
    said.push(line),
  );
  const { setup, iteration } = parseWorkload(readFileSync(output, "utf8"), "mine.yaml");
  const steps = [...setup, ...iteration].map((step) =>
    [step.do, "method" in step ? step.method : "", "file" in step ? step.file : ""]
      .filter((word) => word !== "")
      .join(" "),
  );
  return { steps: steps.filter((step) => step !== "settle"), said: said.join("\n") };
}

const TAIL = ["open m.go", "edit m.go", "ask textDocument/foldingRange m.go", "take-back m.go"];

describe("folders", () => {
  /** A log of edits in a folder. */
  function tailIn(folder: string): string {
    const log = join(temporaryFolder(), "tail.log");
    const about = `"textDocument":{"uri":"file://${folder}/m.go","version":42}`;
    const range = '{"start":{"line":5,"character":1},"end":{"line":5,"character":1}}';
    writeFileSync(
      log,
      [
        "[Trace - 22:33:21.220 PM] Sending notification 'textDocument/didChange'.",
        `Params: {${about},"contentChanges":[{"range":${range},"text":"// "}]}\n\n`,
        "[Trace - 22:33:21.270 PM] Sending request 'textDocument/foldingRange - (47)'.",
        `Params: {${about}}\n\n`,
      ].join("\n"),
    );
    return log;
  }
  const shop = input("40-workspace-by-relative-path/shop");
  /** The same module in a folder that is gone when the test has ended. */
  function shopIn(folder: string): string {
    const copy = join(folder, "shop");
    mkdirSync(copy);
    writeFileSync(join(copy, "m.go"), readFileSync(join(shop, "m.go")));
    return copy;
  }

  test("a relative one is meant from here", () => {
    const log = tailIn(join(process.cwd(), shop));
    expect(imported(log, { workspace: shop }).steps).toEqual(TAIL);
    expect(imported(log, { workspace: `./${shop}/` }).steps).toEqual(TAIL);
    expect(imported(log, { workspace: relative(process.cwd(), join(process.cwd(), shop)) }).steps).toEqual(TAIL);
  });

  test("a link is its folder, whichever of the two documents and option name", () => {
    const folder = temporaryFolder();
    const real = shopIn(folder);
    const link = join(folder, "link");
    symlinkSync(real, link);
    expect(imported(tailIn(real), { workspace: link }).steps).toEqual(TAIL);
    const { steps, said } = imported(tailIn(link), { workspace: real });
    expect(steps).toEqual(TAIL);
    expect(said).toContain(`${link}, where the documents lie, is another name of ${real}`);
  });

  test("a link that is not of this machine: both names are said", () => {
    const refused = refusal(() => imported(input("42-folder-is-a-link/a.log")));
    expect(refused).toMatchObject({ code: "record-elsewhere", exitCode: 4 });
    expect(`${refused.message} ${refused.hint}`).toMatch(
      /below \/home\/me\/shop; they are below \/data\/shop .*--was=\/data\/shop/,
    );
    const { steps, said } = imported(input("42-folder-is-a-link/a.log"), { was: "/data/shop" });
    expect(steps).toEqual(["open main.go", "ask textDocument/hover main.go", "close main.go"]);
    expect(said).toContain(`/data/shop is taken to be ${process.cwd()} now`);
  });

  test("of several, the one in which most was done, and the others are named", () => {
    const { steps, said } = imported(input("44-second-folder/a.log"));
    expect(steps).toEqual([
      ...["open main.go", "ask textDocument/hover main.go", "edit main.go", "take-back main.go", "close main.go"],
    ]);
    expect(said).toContain("files are named from /home/me/shop, in which most was done, and nothing of /home/me/lib");
  });

  test("--was of this machine is where the code is", () => {
    const real = shopIn(temporaryFolder());
    const { steps, said } = imported(tailIn(real), { was: real });
    expect(steps).toEqual(TAIL);
    expect(said).toContain(`--workspace ${real}`);
  });

  const log = input("48-tail-from-another-machine/a.log");
  const now = input("48-tail-from-another-machine/shop");
  test.each(["e:/src/shop", "E:\\src\\shop", "file:///e%3A/src/shop", "file:///E:/src/shop/"])(
    "--was %s is where another machine had it",
    (was) => {
      expect(imported(log, { workspace: now, was }).steps).toEqual(TAIL);
    },
  );

  test("without --was it is said where the documents were", () => {
    const refused = refusal(() => imported(log, { workspace: now }));
    expect(refused.message).toContain("they are below e:/src/shop");
    expect(refused.hint).toContain("--was=e:/src/shop");
  });
});

test("a document that is opened twice is opened once, with a note", () => {
  const { steps, said } = imported(input("45-opened-twice/a.log"));
  expect(steps).toEqual(["open main.go", "ask textDocument/hover main.go", "close main.go"]);
  expect(said).toContain("main.go was open already, and is opened once");
});

test("messages without parameters are told as such, answers or no answers", () => {
  expect(refusal(() => imported(input("47-messages-only/a.log"))).message).toContain(
    "its 3 messages have no parameters; the trace was not verbose",
  );
});

describe("logs of other editors", () => {
  test.each([
    ["e-nvim.log", ["open main.go", "ask textDocument/hover main.go", "close main.go"]],
    ["d-eglot-old.log", ["open main.go", "ask textDocument/documentSymbol main.go", "close main.go"]],
    ["d-eglot-new.log", ["open main.go", "ask textDocument/hover main.go", "close main.go"]],
    ["k-sublime.log", ["open main.go", "close main.go"]],
  ])("%s becomes a workload", (name, steps) => {
    expect(
      imported(input(`51-logs-of-other-editors/${name}`)).steps.filter((step) => !step.startsWith("idle")),
    ).toEqual(steps);
  });

  test.each([
    [
      "[WARN][2024-03-01 10:00:00] ...lsp/client.lua:300 x",
      /is Neovim's lsp\.log: no message of an editor/,
      /set_level\("debug"\)/,
    ],
    ["2024-03-01T10:00:00.123 helix_view::editor [ERROR] x", /is Helix' helix\.log/, /hx -vvv/],
    ["2024-03-01T10:00:00.123 INFO (pid:12) [attach] - x", /is coc\.nvim's own log/, /workspace\.showOutput/],
    ["[jsonrpc] e[10:00:00.123] --> textDocument/hover[2]", /is Eglot's events buffer: its message has no/, /full/],
    [
      ":: [10:00:00.123]  -> gopls textDocument/didOpen: <params with 9000 characters>",
      /Sublime's LSP: its message/,
      /log_max_size/,
    ],
    ["2024-03-01T10:00:00.123456Z INFO  [lsp] starting", /is Zed's log/, /language server logs/],
    ["2024/03/01 10:00:00 Build info", /is gopls' log: no message/, /-rpc\.trace/],
    ["2024-03-01 10:00:00.123 [info] Loading packages...", /the output of an editor's extension/, /verbose/],
  ])("%s is known by name, with what to do", (line, message, hint) => {
    const log = join(temporaryFolder(), "a.log");
    writeFileSync(log, `${line}\n`);
    const refused = refusal(() => imported(log));
    expect(refused).toMatchObject({ code: "record-not-verbose", exitCode: 4 });
    expect(refused.message).toMatch(message);
    expect(refused.hint).toMatch(hint);
  });
});

test("what can't be read as text is told as what it is", () => {
  const log = join(temporaryFolder(), "a.log.gz");
  writeFileSync(log, Buffer.from([0x1f, 0x8b, 8, 0]));
  expect(refusal(() => imported(log)).message).toMatch(/it is compressed; unpack it first/);
  expect(refusal(() => imported("/dev/zero")).message).toMatch(/it is a device/);
});

test("a folder with brackets is named as it is", () => {
  const file = "pages/[id]/page.go";
  expect(imported(input("50-folder-with-brackets/a.log")).steps).toEqual([
    ...[`open ${file}`, `ask textDocument/hover ${file}`, `close ${file}`],
  ]);
});
