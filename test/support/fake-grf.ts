import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

export type FakeGrf = "works" | "garbage" | "nothing" | "refused" | "panics" | "hangs" | "kills";

/** A folder for PATH that has a grf (test/fake-grf/grf.mjs), what it was called with, and the file in which a fake gopls counts for it. */
export function fakeGrf(how: FakeGrf) {
  const folder = temporaryFolder();
  const bin = join(folder, "bin");
  mkdirSync(bin);
  const [leaked, calls, pid] = ["leaked", "calls", "pid"].map((name) => join(folder, name)) as [string, string, string];
  const env = { FAKE_GRF: how, FAKE_LEAKED: leaked, FAKE_CALLS: calls, FAKE_PID: pid };
  const exports = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  const program = `exec '${process.execPath}' '${resolve("test/fake-grf/grf.mjs")}' "$@"`;
  writeFileSync(join(bin, "grf"), ["#!/bin/sh", ...exports, program, ""].join("\n"));
  chmodSync(join(bin, "grf"), 0o755);
  const read = (path: string) => (existsSync(path) ? readFileSync(path, "utf8") : "");
  return { bin, leaked, calls: () => read(calls).split("\n").filter(Boolean), pid: () => Number(read(pid)) };
}
