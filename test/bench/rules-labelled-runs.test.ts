import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { labelledRuns } from "../../bench/rules/labelled-runs.ts";
import { header, runEnd } from "../support/recorded.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

function fields(name: string) {
  return { name, group: "real leaks", label: "leak", workspace: "sample" };
}

function write(folder: string, name: string, label: unknown = fields(name)): string {
  const path = join(folder, name);
  mkdirSync(join(path, "run"), { recursive: true });
  writeFileSync(join(path, "label.json"), JSON.stringify(label));
  writeFileSync(join(path, "run", "plan.json"), JSON.stringify(header()));
  writeFileSync(join(path, "run", "end.json"), JSON.stringify(runEnd()));
  return path;
}

test("every folder is a run, by name, links too; files beside them are not", () => {
  const folder = temporaryFolder();
  write(folder, "b");
  write(folder, "a");
  writeFileSync(join(folder, "b.log"), "");
  const { runs, faults } = labelledRuns([folder]);
  expect(faults).toEqual([]);
  expect(runs.map(({ label }) => label.name)).toEqual(["a", "b"]);
  expect(runs[0]?.read().header.format).toBe(1);
});

test("what is missing or damaged is named, all of it", () => {
  const folder = temporaryFolder();
  const path = (name: string) => join(folder, name);
  write(folder, "good");
  rmSync(join(write(folder, "no-label"), "label.json"));
  write(folder, "odd-label", { ...fields("x"), label: "maybe" });
  write(folder, "none-known", { ...fields("x"), label: "known only" });
  writeFileSync(join(write(folder, "broken-label"), "label.json"), "{");
  rmSync(join(write(folder, "no-run"), "run"), { recursive: true });
  rmSync(join(write(folder, "no-plan"), "run", "plan.json"));
  rmSync(join(write(folder, "unfinished"), "run", "end.json"));
  const stopped = join(write(folder, "stopped"), "run", "end.json");
  writeFileSync(stopped, JSON.stringify({ ...runEnd(), ended: "interrupted" }));
  writeFileSync(join(write(folder, "damaged"), "run", "snapshots.jsonl"), "{}\n");
  symlinkSync(path("good"), path("same"));
  symlinkSync(path("nowhere"), path("dangling"));

  const { runs, faults } = labelledRuns([folder, path("no-such")]);
  expect(runs.map(({ label }) => label.name)).toEqual(["good"]);
  const line = (name: string, text: string) => expect.stringMatching(new RegExp(`/${name}: .*${text}`));
  expect(faults).toEqual([
    line("broken-label", "label.json"),
    line("damaged", "snapshots.jsonl"),
    line("dangling", "leads nowhere"),
    line("no-label", "no label.json"),
    line("no-plan", "plan.json"),
    line("no-run", "no folder run"),
    line("none-known", "known leaks"),
    line("odd-label", "label"),
    line("same", "given twice"),
    line("stopped", "interrupted"),
    line("unfinished", "end.json"),
    line("no-such", "no run is in it"),
  ]);
  expect(faults.filter((fault) => fault.includes("\n"))).toEqual([]);
});
