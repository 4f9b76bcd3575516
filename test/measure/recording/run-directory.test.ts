import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readRunDirectory } from "../../../src/measure/recording/read-run-directory.ts";
import { createRunDirectory } from "../../../src/measure/recording/run-directory.ts";
import { header, runEnd, snapshot } from "../../support/recorded.ts";
import { testWorld } from "../../support/world.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "run-"));
});
afterEach(() => rmSync(root, { recursive: true }));

function written(): string {
  const directory = createRunDirectory(join(root, "out"), testWorld());
  directory.writeHeader(header());
  directory.addSnapshot(snapshot({ cycle: 0 }));
  directory.addSnapshot(snapshot({ cycle: 1 }));
  directory.addWarning({ code: "type-errors", message: "three" });
  directory.writeEnd(runEnd());
  directory.release();
  return directory.path;
}

const code = (name: string, exitCode: number) => expect.objectContaining({ code: name, exitCode });

describe("a run directory", () => {
  test("comes back as it was written", () => {
    const recording = readRunDirectory(written());
    expect(recording.header).toEqual(header());
    expect(recording.snapshots).toEqual([snapshot({ cycle: 0 }), snapshot({ cycle: 1 })]);
    expect(recording.warnings).toEqual([{ code: "type-errors", message: "three" }]);
    expect(recording.end).toEqual(runEnd());
  });

  test("is, while it is written, what a replay will read", () => {
    const directory = createRunDirectory(join(root, "out"), testWorld());
    const sent = { ...snapshot().sent, requests: Number.NaN };
    directory.writeHeader(header());
    directory.addLoad({ arm: "gopls", session: 1, purpose: "measure", loadMs: 5, files: {} });
    directory.addSnapshot(snapshot({ cycle: 0 }));
    expect(() => directory.addSnapshot(snapshot({ cycle: 1, sent }))).toThrow();
    directory.addWarning({ code: "type-errors", message: "three" });
    const { profile: _, ...soFar } = directory.recording();
    expect(soFar.snapshots).toEqual([snapshot({ cycle: 0 })]);
    expect(readRunDirectory(directory.path).snapshots).toEqual(soFar.snapshots);
    expect(soFar).toMatchObject({ header: header(), end: undefined, loads: [{ session: 1 }], warnings: [{}] });
    directory.writeEnd(runEnd());
    expect(directory.recording().end).toEqual(runEnd());
  });

  test("steps aside for the next run, whole", () => {
    const path = written();
    createRunDirectory(path, testWorld());
    const [aside] = readdirSync(root).filter((name) => name.startsWith("out-"));
    expect(readRunDirectory(join(root, aside ?? "")).snapshots).toHaveLength(2);
    expect(existsSync(join(path, "plan.json"))).toBe(false);
  });

  test("is never made over something else, nor where nothing can be made", () => {
    mkdirSync(join(root, "mine"));
    writeFileSync(join(root, "mine", "thesis.txt"), "years of work");
    writeFileSync(join(root, "file"), "");
    expect(() => createRunDirectory(join(root, "mine"), testWorld())).toThrow(code("out-not-ours", 2));
    expect(() => createRunDirectory(join(root, "file"), testWorld())).toThrow(code("out-not-ours", 2));
    expect(() => createRunDirectory(join(root, "file", "below"), testWorld())).toThrow(code("out-not-writable", 2));
    expect(readdirSync(join(root, "mine"))).toEqual(["thesis.txt"]);
  });
});

describe("a damaged recording is refused, with the place", () => {
  test("no directory, no plan", () => {
    expect(() => readRunDirectory(join(root, "nowhere"))).toThrow(code("not-a-run-directory", 2));
    expect(() => readRunDirectory(join(written(), "plan.json"))).toThrow(
      /it is a file, and a run directory is a folder$/,
    );
    expect(() => readRunDirectory(root)).toThrow(code("not-a-run-directory", 2));
  });

  test("a line that is no JSON, or no snapshot", () => {
    const path = written();
    appendFileSync(join(path, "snapshots.jsonl"), "{]\n");
    expect(() => readRunDirectory(path)).toThrow(/snapshots\.jsonl, line 3/);
    const other = written();
    appendFileSync(
      join(other, "snapshots.jsonl"),
      `${JSON.stringify({ ...snapshot({ cycle: 2 }), iterations: "many" })}\n`,
    );
    expect(() => readRunDirectory(other)).toThrow(/line 3: iterations/);
  });

  test("a last line that was cut off, unless the run itself was", () => {
    const path = written();
    appendFileSync(join(path, "snapshots.jsonl"), '{"arm":"go');
    expect(() => readRunDirectory(path)).toThrow(code("run-directory-damaged", 4));
    rmSync(join(path, "end.json"));
    expect(readRunDirectory(path).snapshots).toHaveLength(2);
  });

  test("a profile that is cut, missing, or outside", () => {
    const directory = createRunDirectory(join(root, "out"), testWorld());
    directory.writeHeader(header());
    const path = directory.addProfile("a b.pb.gz", gzipSync(Buffer.alloc(10_000, "x")));
    expect(path).toBe("profiles/a_b.pb.gz");
    const recording = readRunDirectory(directory.path);
    expect(recording.profile(path)).toHaveLength(10_000);
    truncateSync(join(directory.path, path), 20);
    expect(() => recording.profile(path)).toThrow(code("profile-damaged", 4));
    expect(() => recording.profile("profiles/none.pb.gz")).toThrow(code("profile-damaged", 4));
    expect(() => recording.profile("profiles/../../secret")).toThrow(code("run-directory-damaged", 4));
  });
});
