import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, onTestFinished, test } from "vitest";
import { checkPair, type PairedRun, type PairFacts } from "../../bench/kills/check-pair.ts";
import { checkTry, type TryFacts } from "../../bench/kills/check-try.ts";
import { makePair, makeTry, type Pair, signals, type Try } from "../../bench/kills/make-try.ts";
import { aims, lengthOf, type Moment, momentAfter } from "../../bench/kills/moments.ts";
import { goplsOf, processesOf } from "../../bench/kills/processes-of.ts";
import { render } from "../../bench/kills/render.ts";
import type { Ended } from "../../bench/kills/start-run.ts";
import type { Report } from "../../src/model/report.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("the moments of a run are read from its progress", () => {
  const lines = [
    "plan: 1 session",
    "install: getting gopls ready",
    "load: loading the workspace",
    "soak: soaking 1 s from the start",
    "hover/asks: 11 cycles",
    "hover: 8 cycles of 2 iterations",
    "control: planting a control leak",
    "hover/edits: 8 cycles of 2 iterations",
    "control: planted a control leak",
    "load: loading the workspace",
  ];
  let moment: Moment = "starting";
  const seen = lines.map((line) => {
    moment = momentAfter(line, moment);
    return moment;
  });
  expect(seen).toEqual([
    "starting",
    "installing",
    "loading",
    "soak",
    "soak",
    "measuring",
    "control",
    "control",
    "confirming",
    "confirming",
  ]);
});

test("a moment lasts until the next one", () => {
  const timeline = new Map<Moment, number>([
    ["starting", 0],
    ["soak", 100],
    ["ended", 350],
  ]);
  expect([lengthOf(timeline, "soak"), lengthOf(timeline, "ended"), lengthOf(timeline, "control")]).toEqual([250, 0, 0]);
});

test("a seed gives the same try and the same pair; 200 of them have every signal and every moment", () => {
  const seeds = Array.from({ length: 200 }, (_, i) => i + 1);
  const tries = seeds.map((seed) => makeTry(seed, "fake"));
  expect(seeds.map((seed) => makeTry(seed, "fake"))).toEqual(tries);
  expect(seeds.map(makePair)).toEqual(seeds.map(makePair));
  expect(new Set(tries.map(({ signal }) => signal))).toEqual(new Set(signals));
  expect(new Set(tries.map(({ aim }) => aim))).toEqual(new Set([...aims, "any"]));
  expect(tries.some(({ second }) => second) && tries.some(({ victim }) => victim === "gopls")).toBe(true);
  expect(new Set(seeds.map((seed) => makePair(seed).shared)).size).toBe(4);
  expect([1, 2, 3, 4].map((seed) => makeTry(seed, "real").kind)).toEqual(["real", "real", "real", "daemon"]);
});

test.runIf(process.platform === "linux")("a process is found by what is in its environment", async () => {
  const folder = temporaryFolder();
  const script = "console.log('up'); setTimeout(() => {}, 60_000)";
  const child = spawn(process.execPath, ["-e", script, "serve"], {
    env: { TMPDIR: folder },
    stdio: ["ignore", "pipe", "ignore"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  await once(child.stdout, "data");
  expect(processesOf(folder).map(({ pid }) => pid)).toEqual([child.pid]);
  expect(goplsOf(folder)).toHaveLength(1);
});

const said = (code: number | null, stdout: string, more: Partial<Ended> = {}): Ended => ({
  code,
  signal: null,
  stdout,
  stderr: "",
  ...more,
});
const report = (outcome: Report["outcome"], message?: string, warnings: string[] = []): Report =>
  ({
    outcome,
    ...(message === undefined ? {} : { failure: { code: "interrupted", message, hint: "" } }),
    warnings: warnings.map((code) => ({ code, message: "" })),
  }) as unknown as Report;
const end = (ended: "complete" | "interrupted") =>
  ({ ended, cost: { installMs: 0, soakMs: 0, measureMs: 0, totalMs: 0, ownCpuMs: 0 } }) as const;

describe("of a try", () => {
  const tried: Try = { ...makeTry(1, "fake"), kind: "clean", signal: "SIGINT", victim: "gate" };
  const words = "NOT MEASURED: SIGINT ended the run";
  const interrupted: TryFacts = {
    moment: "soak",
    sent: ["SIGINT"],
    run: said(4, words),
    orphans: [],
    next: "not-gopls",
    left: [],
    recording: {
      hasPlan: true,
      end: end("interrupted"),
      reported: "same",
      isLocked: false,
      judged: { ...said(4, words), text: "same", report: report("not-measured", "SIGINT ended the run") },
    },
  };
  const recording = (over: Partial<TryFacts["recording"]>) => ({ recording: { ...interrupted.recording, ...over } });
  const judged = (code: number, stdout: string, its: Report) =>
    recording({ judged: { ...said(code, stdout), text: "same", report: its } });

  test("nothing is said where all promises are kept", () => {
    expect(checkTry(tried, interrupted)).toEqual([]);
    const killed = recording({ end: undefined, reported: undefined, isLocked: true });
    const cut = {
      ...said(4, words),
      text: "new",
      report: report("not-measured", "hover has 0 cycles; the run was cut off before it ended"),
    };
    const died: TryFacts = { ...interrupted, sent: ["SIGKILL"], run: said(null, "", { signal: "SIGKILL" }) };
    expect(checkTry(tried, { ...died, recording: { ...killed.recording, judged: cut } })).toEqual([]);
    expect(
      checkTry(tried, {
        ...interrupted,
        ...judged(0, "PASS", report("pass", undefined, ["cut-off"])),
        run: said(0, "PASS"),
      }),
    ).toEqual([]);
  });

  const broken: readonly (readonly [string, Partial<TryFacts>, string, Partial<Try>])[] = [
    ["a run that does not end", { run: undefined }, "did not end", {}],
    ["a process that lives on", { orphans: ["gopls serve"] }, "outlived the run: gopls serve", {}],
    ["a file that stays", { left: ["gopls-leak-gate-1"] }, "left after the next run: gopls-leak-gate-1", {}],
    ["a next run that fails otherwise", { next: "disk-full" }, "disk-full", {}],
    ["a code for bad options", { run: said(2, "") }, "ended with code 2", {}],
    ["a code that is not the verdict's", { run: said(0, words) }, "ended with code 0 and said", {}],
    ["a stack", { run: said(4, words, { stderr: "Error\n    at main (cli.js:1:1)" }) }, "printed a stack", {}],
    ["a request for a bug report", { run: said(4, `${words}\n  Please report this`) }, "asked for a bug report", {}],
    [
      "a death of a signal that is handled",
      { run: said(null, "", { signal: "SIGINT" }) },
      "died of SIGINT while soak",
      {},
    ],
    ["a lock that stays", recording({ isLocked: true }), "still locked", {}],
    ["a recording without an end", recording({ end: undefined }), "has no end", {}],
    [
      "a recording that can't be judged",
      recording({ judged: { ...said(4, words), text: undefined, report: undefined } }),
      "can't be judged",
      {},
    ],
    ["another report when it is judged again", recording({ reported: "other" }), "reports what the run did not", {}],
    [
      "a reason that is not true",
      judged(4, words, report("not-measured", "gopls hung")),
      "no true reason: gopls hung",
      {},
    ],
    [
      "a verdict that does not say it was cut short",
      judged(0, "PASS", report("pass")),
      "without a word that it was cut short",
      {},
    ],
    [
      "a leak of a clean gopls",
      judged(1, "LEAK", report("fail", undefined, ["cut-off"])),
      "a clean gopls was said to leak",
      {},
    ],
    [
      "a leak that passes",
      judged(0, "PASS", report("pass", undefined, ["cut-off"])),
      "a leaking gopls passed",
      { kind: "leaky" },
    ],
    [
      "no verdict though all was measured",
      {
        ...judged(3, "INCONCLUSIVE", report("inconclusive")),
        ...recording({
          end: end("complete"),
          judged: { ...said(3, "INCONCLUSIVE"), text: "same", report: report("inconclusive") },
        }),
      },
      "a clean gopls is inconclusive",
      {},
    ],
    ["a killed gopls that is not told", {}, "no true reason", { victim: "gopls" }],
  ];
  test.each(broken)("%s is found", (_, over, complaint, tryOver) => {
    expect(checkTry({ ...tried, ...tryOver }, { ...interrupted, ...over }).join("\n")).toContain(complaint);
  });
});

describe("of a pair", () => {
  const pair: Pair = { seed: 1, shared: "out", first: "clean", delay: 0 };
  const inUse = (pid: number) => said(2, "", { stderr: `a run is going on in out: pid ${pid}, since 2026-01-01` });
  const clean: PairedRun = { kind: "clean", pid: 1, ended: said(0, "PASS") };
  const leaky: PairedRun = { kind: "leaky", pid: 2, ended: said(1, "LEAK") };
  const measured = (kind: "clean" | "leaky", its = kind === "clean" ? said(0, "PASS") : said(1, "LEAK")) => ({
    kind,
    recording: {
      hasPlan: true,
      end: end("complete"),
      reported: "same",
      isLocked: false,
      judged: { ...its, text: "same", report: report(kind === "clean" ? "pass" : "fail") },
    },
  });
  const both: PairFacts = {
    first: clean,
    second: leaky,
    changed: [],
    orphans: [],
    left: [],
    directories: [measured("clean"), measured("leaky")],
  };
  const refused: PairFacts = { ...both, second: { ...leaky, ended: inUse(1) }, directories: [measured("clean")] };

  test("nothing is said where both tell the truth, or one who holds the directory", () => {
    expect(checkPair(pair, both)).toEqual([]);
    expect(checkPair(pair, refused)).toEqual([]);
  });
  const broken: readonly (readonly [string, PairFacts, string])[] = [
    ["a leak that passes", { ...both, second: { ...leaky, ended: said(0, "PASS") } }, "a leaky gopls ended with 0"],
    [
      "a directory of the other",
      { ...both, directories: [measured("clean"), { ...measured("clean"), kind: "leaky" }] },
      "a leaking gopls passed",
    ],
    ["a wrong holder", { ...refused, second: { ...leaky, ended: inUse(7) } }, "refused: a run is going on"],
    ["two refusals", { ...refused, first: { ...clean, ended: inUse(2) }, directories: [] }, "both runs were refused"],
    ["a directory that is lost", { ...both, directories: [measured("clean")] }, "2 runs measured, and left 1"],
    ["a workspace that changed", { ...both, changed: ["a.go"] }, "the workspace changed: a.go"],
  ];
  test.each(broken)("%s is found", (_, facts, complaint) => {
    expect(checkPair(pair, facts).join("\n")).toContain(complaint);
  });
  test("no run is refused where they have only a workspace in common", () => {
    expect(checkPair({ ...pair, shared: "workspace" }, refused)).toEqual([expect.stringContaining("refused")]);
  });
});

test("the table counts rows and columns, and names the seed of what was broken", () => {
  const row = (seed: number, column: string, violations: string[] = []) => ({
    what: "fake" as const,
    seed,
    row: "SIGINT",
    column,
    violations,
  });
  const text = render([row(1, "soak"), row(2, "soak"), row(3, "ended", ["a lie"])], "signal", [
    "starting",
    "soak",
    "ended",
  ]);
  expect(text).toMatch(/\| SIGINT +\| +2 \| +1 \| +3 \|/);
  expect(text).toContain("seed 3 (SIGINT, ended): a lie");
});
