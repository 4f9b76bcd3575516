import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { parseWorkload } from "../../src/workload/parse-workload.ts";
import { isAlive } from "../support/start-fake.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { echoServer, framed, removeBundle, startRecord } from "./start-record.ts";

removeBundle();

const root = "file:///w";
const uri = `${root}/a.go`;
const position = { line: 0, character: 8 };
const initialize = framed({ id: 1, method: "initialize", params: { rootUri: root, clientInfo: { name: "Test" } } });
const open = framed({
  method: "textDocument/didOpen",
  params: { textDocument: { uri, languageId: "go", version: 1, text: "package a\n" } },
});
const hover = framed({ id: 2, method: "textDocument/hover", params: { textDocument: { uri }, position } });
const session = Buffer.concat([initialize, open, hover]);
const steps = (text: string) => parseWorkload(text, "out.yaml").iteration;
const recorded = [
  { do: "open", file: "a.go" },
  { do: "ask", file: "a.go", method: "textDocument/hover", at: position },
  { do: "close", file: "a.go" },
  { do: "settle" },
];

describe("bytes", () => {
  test("pass unchanged in both directions, whatever they are, and standard error and the exit code too", async () => {
    const env = { FAKE_EXIT: "7", FAKE_SAYS: "gopls says\n" };
    const run = await startRecord(["--", echoServer], { env });
    const garbage = Buffer.from([0, 255, 13, 10, 13, 10, ...Buffer.from("Content-Length: x\r\n\r\n"), 128]);
    const all = Buffer.concat([session, garbage, hover]);
    for (const byte of all.subarray(0, 700)) run.child.stdin.write(Buffer.from([byte]));
    run.child.stdin.end(all.subarray(700));
    const { code, stdout, stderr } = await run.ended;
    expect(stdout.equals(all)).toBe(true);
    expect(code).toBe(7);
    expect(stderr).toMatch(/^gopls says\n/);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual([
      ...recorded.slice(0, 2),
      recorded[1],
      ...recorded.slice(2),
    ]);
    expect(run.files()).toEqual(["out.yaml"]);
  });

  test("a message of 10 MB passes and is recorded", async () => {
    const text = `package a\n// ${"x".repeat(10_000_000)}\n`;
    const large = framed({ method: "textDocument/didOpen", params: { textDocument: { uri, text } } });
    const run = await startRecord(["--", echoServer]);
    run.child.stdin.end(Buffer.concat([initialize, large, hover]));
    const { stdout } = await run.ended;
    expect(stdout.length).toBe(initialize.length + large.length + hover.length);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
  });

  test("a server that is asked something without LSP leaves no file", async () => {
    const run = await startRecord(["--", process.execPath, "-p", "'v0.0.0'"]);
    run.child.stdin.end();
    expect(await run.ended).toMatchObject({ code: 0, stdout: Buffer.from("v0.0.0\n"), stderr: "" });
    expect(run.files()).toEqual([]);
  });

  test("an editor that sends without reading meets no full pipe where gopls would read on", async () => {
    const seen = join(temporaryFolder(), "seen");
    const env = { FAKE_FLOODS: "3000000", FAKE_SEEN: seen };
    const run = await startRecord(["--", echoServer], { env });
    run.child.stdout.pause();
    const large = framed({ method: "x", params: "y".repeat(3_000_000) });
    run.child.stdin.write(initialize);
    run.child.stdin.write(large);
    const all = String(initialize.length + large.length);
    await vi.waitFor(() => expect(existsSync(seen) && readFileSync(seen, "utf8")).toBe(all), 10_000);
    run.child.stdin.end();
    run.child.stdout.resume();
    expect((await run.ended).stdout.length).toBe(3_000_000);
  });
});

describe("an end", () => {
  const started = async (env: Record<string, string> = {}) => {
    const pidFile = join(temporaryFolder(), "pid");
    const run = await startRecord(["--", echoServer], { env: { FAKE_PID: pidFile, ...env } });
    run.child.stdin.write(session);
    await vi.waitFor(() => expect(run.receivedBytes()).toBe(session.length), 10_000);
    return { run, pid: Number(readFileSync(pidFile, "utf8")) };
  };

  test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
    "by %s ends gopls, and the recording is written",
    async (signal) => {
      // One that ends with its input may have done so before the signal comes, with another code.
      const { run, pid } = await started({ FAKE_LINGERS: "1" });
      run.child.kill(signal);
      expect((await run.ended).code).toBe(143);
      expect(isAlive(pid)).toBe(false);
      expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
      expect(run.files()).toEqual(["out.yaml"]);
    },
  );

  test("by a signal ends a gopls that does not want to", async () => {
    const { run, pid } = await started({ FAKE_STAYS: "1" });
    run.child.kill("SIGTERM");
    expect((await run.ended).code).toBe(137);
    expect(isAlive(pid)).toBe(false);
    expect(existsSync(run.output)).toBe(true);
  });

  test("by a signal does not wait for an editor that reads no more", async () => {
    const run = await startRecord(["--", echoServer], { env: { FAKE_FLOODS: "3000000" } });
    run.child.stdout.pause();
    run.child.stdin.write(session);
    await vi.waitFor(() => expect(readFileSync(`${run.output}.spool`).length).toBeGreaterThan(100_000), 10_000);
    run.child.kill("SIGTERM");
    await vi.waitFor(() => expect(run.child.exitCode).toBe(143), 10_000);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
    run.child.stdout.destroy();
  });

  test("of the editor, which closes its pipe, ends a gopls that does not notice", async () => {
    const { run, pid } = await started({ FAKE_STAYS: "1" });
    run.child.stdin.end();
    await run.ended;
    expect(isAlive(pid)).toBe(false);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
  });

  test("of the editor, which no longer reads, ends gopls", async () => {
    const { run, pid } = await started();
    run.child.stdout.destroy();
    run.child.stdin.write(hover);
    await run.ended;
    expect(isAlive(pid)).toBe(false);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual([...recorded.slice(0, 2), ...recorded.slice(1)]);
  });

  test("of gopls ends this program with its exit code, although the editor is there", async () => {
    const run = await startRecord(["--", echoServer], { env: { FAKE_DIES: String(session.length), FAKE_EXIT: "2" } });
    run.child.stdin.write(session);
    const { code, stdout } = await run.ended;
    expect([code, stdout.equals(session)]).toEqual([2, true]);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
  });

  test("of this program by force ends gopls, and the spool can be read", async () => {
    const { run, pid } = await started();
    await vi.waitFor(() => expect(readFileSync(`${run.output}.spool`).length).toBeGreaterThan(2 * session.length));
    run.child.kill("SIGKILL");
    await run.ended;
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), 5_000);
    const again = await startRecord(["--from-trace", "out.yaml.spool"], { cwd: run.folder });
    expect((await again.ended).code).toBe(0);
    expect(steps(readFileSync(run.output, "utf8"))).toEqual(recorded);
  });
});

describe("the output", () => {
  const record = async (cwd: string) => {
    const run = await startRecord(["--", echoServer], { cwd });
    run.child.stdin.end(session);
    return { ...(await run.ended), run };
  };

  test("of an earlier recording steps aside under its date", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "out.yaml"), "mine\n");
    const { run } = await record(folder);
    const [aside = "", now] = run.files();
    expect([aside.replace(/\d/g, "0"), now]).toEqual(["out-00000000T000000Z.yaml", "out.yaml"]);
    expect(readFileSync(join(folder, aside), "utf8")).toBe("mine\n");
  });

  test("output-not-writable is said before gopls starts", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "out.yaml"));
    const pidFile = join(folder, "pid");
    const run = await startRecord(["--", echoServer], { cwd: folder, env: { FAKE_PID: pidFile } });
    const { code, stdout, stderr } = await run.ended;
    expect([code, stdout.length, existsSync(pidFile)]).toEqual([2, 0, false]);
    expect(stderr).toMatch(/out\.yaml can't be written: it is there and is no file\n {2}Give --output a file/);
  });

  test("is left alone where nothing can be made of the recording, and the spool is kept", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "out.yaml"), "mine\n");
    const run = await startRecord(["--", echoServer], { cwd: folder });
    const [textDocument, contentChanges] = [{ uri }, [{ text: "" }]];
    const close = framed({ method: "textDocument/didClose", params: { textDocument } });
    const change = framed({ method: "textDocument/didChange", params: { textDocument, contentChanges } });
    run.child.stdin.end(Buffer.concat([session, close, change]));
    const { code, stderr } = await run.ended;
    expect(stderr).toMatch(/this recording does not make a closed loop: textDocument\/didChange of a\.go/);
    expect(stderr).toMatch(/what was recorded is in .*out\.yaml\.spool; --from-trace reads it again/);
    expect([code, run.files()]).toEqual([0, ["out.yaml", "out.yaml.spool"]]);
    expect(readFileSync(run.output, "utf8")).toBe("mine\n");
  });

  test("--keep-spool keeps the raw bytes beside it", async () => {
    const run = await startRecord(["--keep-spool", "--", echoServer]);
    run.child.stdin.end(session);
    await run.ended;
    expect(run.files()).toEqual(["out.yaml", "out.yaml.spool"]);
    expect(readFileSync(`${run.output}.spool`).includes(session.subarray(-50))).toBe(true);
  });
});

test("server-not-started: a command that there is not, and one that can't be run", async () => {
  const folder = temporaryFolder();
  const file = join(folder, "gopls");
  writeFileSync(file, "");
  chmodSync(file, 0o644);
  for (const command of ["no-such-gopls", file]) {
    const run = await startRecord(["--", command]);
    const { code, stderr } = await run.ended;
    expect(stderr).toMatch(/could not start .*(?:ENOENT|EACCES)[\s\S]*command after --/);
    expect([code, run.files()]).toEqual([4, []]);
  }
});
