import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { type GivenRecordOptions, recordOptions } from "../../src/plan/options/record-options.ts";
import { importTrace } from "../../src/record/import-trace.ts";
import { recordServer } from "../../src/record/record-server.ts";
import { methodsOf } from "../../src/record/trace/steps/methods-of.ts";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { refusal } from "../support/refusal.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { echoServer, removeBundle, startRecord } from "./start-record.ts";

removeBundle();

/** Imports in this process; returns the file's text and what was said. */
function imported(fromTrace: string, given: GivenRecordOptions = {}): { text: string; said: string } {
  const output = join(temporaryFolder(), "out.yaml");
  const said: string[] = [];
  const options = recordOptions({ output, "from-trace": fromTrace, ...given }, []);
  importTrace({ ...options, fromTrace }, (line) => said.push(line));
  return { text: readFileSync(given.output ?? output, "utf8"), said: said.join("\n") };
}

describe("a log of gopls", () => {
  test.each(["v0.16.2", "v0.24.0"])("%s becomes the workload that is written down", async (version) => {
    const { text, said } = imported(`test/fixtures/traces/gopls-${version}.log`);
    expect(said).toMatch(
      /^wrote \d+ steps into (.*out\.yaml)\n(.*)\nto measure it: gopls-leak-gate --workload \1 --workspace \/home\/me\/harbour$/,
    );
    expect(said).toContain("/home/me/harbour, the folder that the code was in, is not on this machine");
    expect(said).toContain("record again with --workspace DIR --was /home/me/harbour");
    await expect(text).toMatchFileSnapshot(`../golden/trace/gopls-${version}.yaml`);
  });

  test("anonymised it is written down too", async () => {
    const { text } = imported("test/fixtures/traces/gopls-v0.24.0.log", { anonymise: true });
    await expect(text).toMatchFileSnapshot("../golden/trace/gopls-v0.24.0-anonymous.yaml");
  });

  test("whose beginning is missing works on the files of --workspace", () => {
    const whole = readFileSync("test/fixtures/traces/gopls-v0.24.0.log", "utf8");
    const folder = temporaryFolder();
    const log = join(folder, "cut.log");
    writeFileSync(log, whole.slice(whole.indexOf("[Trace", whole.lastIndexOf("textDocument/didOpen"))).slice(0, -400));
    mkdirSync(join(folder, "queue"));
    writeFileSync(join(folder, "queue", "queue.go"), readFileSync("examples/workspace/queue/queue.go"));
    const moved = readFileSync(log, "utf8").replaceAll("file:///home/me/harbour", `file://${folder}`);
    writeFileSync(log, moved);
    const { text, said } = imported(log, { workspace: folder });
    const { setup, iteration } = parseWorkload(text, "out.yaml");
    expect(setup[0]).toEqual({ do: "open", file: "queue/queue.go" });
    expect(methodsOf(iteration).filter((method) => method === "textDocument/didChange")).toHaveLength(7);
    expect(said).toContain("queue/queue.go was open before the trace begins");
  });
});

describe("what can't be read or written is told", () => {
  const trace = "test/fixtures/traces/gopls-v0.24.0.log";
  test("trace-unreadable", () => {
    expect(refusal(() => imported("no-such.log"))).toMatchObject({ code: "trace-unreadable", exitCode: 2 });
    expect(refusal(() => imported("test"))).toMatchObject({ code: "trace-unreadable" });
    const endless = join(temporaryFolder(), "endless.log");
    writeFileSync(endless, "");
    truncateSync(endless, 2 ** 40);
    expect(refusal(() => imported(endless))).toMatchObject({
      code: "trace-unreadable",
      message: expect.stringMatching(/it has 1099511627776 bytes, over 1073741824$/),
    });
  });

  test("trace-unreadable: what can be read only once is to be saved first", () => {
    for (const path of ["/dev/null", "-"])
      expect(refusal(() => imported(path)).message).toContain("save the log to a file first, and give that");
    expect(refusal(() => imported("test")).message).not.toContain("save the log");
  });

  test("workspace-missing: a --workspace that is no folder, before anything is written", async () => {
    const folder = temporaryFolder();
    const output = join(folder, "out.yaml");
    const file = join(folder, "a.go");
    writeFileSync(file, "package a\n");
    for (const [workspace, message] of [
      [join(folder, "nope"), "nope is not a folder"],
      ["synthetic:3x40", "synthetic:3x40 is not a folder"],
      [file, "a.go is a file"],
    ] as const) {
      const expected = { code: "workspace-missing", exitCode: 2, message: expect.stringContaining(message) };
      expect(refusal(() => imported(trace, { output, workspace }))).toMatchObject(expected);
      const recorder = {
        stdin: new PassThrough(),
        stdout: new PassThrough(),
        ending: new AbortController().signal,
        platform: process.platform,
      };
      const started = recordServer(recordOptions({ output, workspace }, ["no-such-gopls"]), {
        ...recorder,
        elapsed: () => 0,
        say: () => {},
      });
      await expect(started).rejects.toMatchObject(expected);
    }
    expect(readdirSync(folder)).toEqual(["a.go"]);
  });

  test("output-not-writable", () => {
    const folder = temporaryFolder();
    for (const output of [join(folder, "none", "out.yaml"), join(folder, "folder.yaml")]) {
      mkdirSync(join(folder, "folder.yaml"), { recursive: true });
      expect(refusal(() => imported(trace, { output }))).toMatchObject({ code: "output-not-writable", exitCode: 2 });
    }
  });

  test("record-empty: of a log that is none, and of one that is not verbose", () => {
    const log = join(temporaryFolder(), "a.log");
    writeFileSync(log, "2026/03/08 hello\n");
    const none = refusal(() => imported(log));
    expect(none).toMatchObject({
      code: "record-empty",
      message: expect.stringContaining("no message of LSP is in it"),
    });
    writeFileSync(log, "[Trace - 3:04:05 PM] Sending notification 'textDocument/didOpen'.\n");
    expect(refusal(() => imported(log)).message).toContain("its message has no parameters; the trace was not verbose");
  });

  test("server-not-started", async () => {
    const options = recordOptions({ output: join(temporaryFolder(), "out.yaml") }, ["no-such-gopls"]);
    const recorder = {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      ending: new AbortController().signal,
      platform: process.platform,
    };
    const started = recordServer(options, { ...recorder, elapsed: () => 0, say: () => {} });
    await expect(started).rejects.toMatchObject({ code: "server-not-started", exitCode: 4 });
  });
});

describe("arguments", () => {
  const cases: readonly [given: GivenRecordOptions, server: readonly string[], message: string][] = [
    [{}, ["gopls"], "record needs -o FILE"],
    [{ output: "out.txt" }, ["gopls"], 'record writes YAML, and -o was given "out.txt"'],
    [{ output: "out.yaml" }, [], "record needs the command of gopls after --, or --from-trace LOG"],
    [
      { output: "out.yaml", "from-trace": "x.log", "keep-spool": true },
      [],
      "makes no spool that --keep-spool could keep",
    ],
    [{ output: "out.yaml", "from-trace": "a.log" }, ["gopls"], "record --from-trace starts nothing"],
    [{ output: "out.yaml", was: "/home/her/shop" }, ["gopls"], "record --was is for --from-trace"],
    [{ output: "out.yaml", "from-trace": "a.log", was: "shop" }, [], "record --was takes a full path"],
    [{ output: "out.yaml", "from-trace": "a.log", workspace: "" }, [], "record --workspace takes a folder"],
  ];
  test.each(cases)("%j %j are bad-arguments", (given, server, message) => {
    const refused = refusal(() => recordOptions(given, server));
    expect(refused).toMatchObject({ code: "bad-arguments", message: expect.stringContaining(message) });
  });

  test.each([
    [["--anonymize", "--", echoServer], /there is no option --anonymize\n {2}Did you mean --anonymise\?/],
    [["--workspace"], /--workspace needs a value\n {2}Write --workspace=DIR\./],
    [["gopls"], /record takes gopls' command after --, but was given "gopls"/],
  ])("%j are refused by the program", async (args, words) => {
    const { code, stdout, stderr } = await (await startRecord(args)).ended;
    expect(stderr).toMatch(words);
    expect([code, stdout.length]).toEqual([2, 0]);
  });
});
