import { describe, expect, test } from "vitest";
import { type CauseInput, findCauses as findAll } from "../../../../src/judge/cause/find-causes.ts";
import { budget, confirmation, gopls, handler, phase, series, site, today } from "../sample-phase.ts";

const findCauses = (input: Pick<CauseInput, "series" | "phases">) => findAll({ ...input, budget, today });
const key = "server.plantedSend ← server.(*server).Hover.gowrap1";
const own = [gopls("server.plantedSend"), gopls("server.(*server).Hover.gowrap1")];
const perIteration = (value: number, metric: "goroutines" | "size-class", name: string) => series(metric, name, value);

describe("what grows on the heap with goroutines", () => {
  const grown = [
    site(["runtime.malg", "runtime.newproc1", "runtime.newproc.func1", "runtime.systemstack"], 100, 448),
    site(["runtime.acquireSudog", "runtime.chansend", "runtime.chansend1", ...own], 100, 96),
    site(own, 100, 1024),
  ];
  const classes = [448, 96, 1024].map((bytes) => perIteration(1, "size-class", String(bytes)));

  test("is one finding with them: what the runtime has for each, and what their functions allocated", () => {
    const waits = [
      { count: 100, state: "chan send", frames: own, createdBy: gopls("server.(*server).Hover") },
      { count: 3, state: "select", frames: [gopls("cache.(*Session).poll")] },
    ];
    const findings = findCauses({
      series: [perIteration(1, "goroutines", key), ...classes],
      phases: [phase(grown, { waits })],
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kept: { what: "goroutines" },
      mechanism: { name: "blocked-sender", seen: "chan send", share: 1, startedBy: gopls("server.(*server).Hover") },
    });
    expect(findings[0]?.sizeClasses.map(({ bytes, objectsPerIteration }) => [bytes, objectsPerIteration])).toEqual([
      [1024, 1],
      [448, 1],
      [96, 1],
    ]);
  });

  test("is one finding with them, too, where their starter allocated it, a whole number for each", () => {
    const starter = [gopls("server.(*server).Hover"), ...handler.slice(1)];
    const made = [site(starter, 200, 1024), ...grown.slice(0, 2)];
    const twice = [perIteration(2, "size-class", "1024"), ...classes.slice(0, 2)];
    const goroutines = perIteration(1, "goroutines", key);
    expect(findCauses({ series: [goroutines, ...twice], phases: [phase(made)] })).toHaveLength(1);
    const half = [perIteration(1.5, "size-class", "1024"), ...classes.slice(0, 2)];
    expect(findCauses({ series: [goroutines, ...half], phases: [phase(made)] })).toHaveLength(2);
  });

  test("is one finding with them where the profile shows something else of the runtime's sizes, in the same number", () => {
    const noise = site([gopls("cache.(*typeCheckBatch).checkPackage")], 60, 96);
    const goroutines = perIteration(1, "goroutines", key);
    const made = [...grown.slice(0, 1), noise, ...grown.slice(2)];
    expect(findCauses({ series: [goroutines, ...classes], phases: [phase(made)] })).toHaveLength(1);
    const twice = [classes[0], perIteration(2, "size-class", "96"), classes[2]].flatMap((one) => one ?? []);
    expect(findCauses({ series: [goroutines, ...twice], phases: [phase(made)] })).toHaveLength(2);
  });

  test("is a finding of its own where another function allocated it", () => {
    const other = site([gopls("golang.Hover.func1"), ...handler], 100, 1024);
    const findings = findCauses({
      series: [perIteration(1, "goroutines", key), ...classes],
      phases: [phase([...grown.slice(0, 2), other])],
    });
    expect(findings.map(({ kept }) => kept.what)).toEqual(["goroutines", "objects"]);
    expect(findings[1]?.sizeClasses.map(({ bytes }) => bytes)).toEqual([1024]);
  });

  test("is a finding of its own where no goroutines grow", () => {
    const findings = findCauses({ series: classes, phases: [phase(grown)] });
    expect(findings.flatMap(({ sizeClasses }) => sizeClasses.map(({ bytes }) => bytes)).sort()).toEqual([
      1024, 448, 96,
    ]);
    expect(findings.every(({ kept }) => kept.what === "objects")).toBe(true);
  });
});

describe("goroutines of one origin", () => {
  const send = [gopls("server.plantedSend"), gopls("server.plantedRun"), gopls("server.(*server).Hover.gowrap1")];
  const wait = [gopls("server.plantedWait"), gopls("server.plantedRun"), gopls("server.(*server).Hover.gowrap1")];
  const waitOf = (frames: readonly string[], createdBy: string) => ({ count: 50, state: "select", frames, createdBy });
  const keys = ["plantedSend", "plantedWait"].map(
    (name) => `server.${name} ← server.plantedRun ← server.(*server).Hover.gowrap1`,
  );
  const grown = keys.map((stack) => perIteration(0.5, "goroutines", stack));
  const hoverStarts = gopls("server.(*server).Hover");

  test("are one leak, wherever they are blocked, and are counted together", () => {
    const waits = [waitOf(send, hoverStarts), waitOf(wait, hoverStarts)];
    const findings = findCauses({ series: grown, phases: [phase([], { waits })] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ perIteration: { value: 1 }, mechanism: { name: "blocked-select", share: 1 } });
  });

  test("are told apart where others started them, and where nobody knows", () => {
    const waits = [waitOf(send, hoverStarts), waitOf(wait, gopls("server.(*server).Completion"))];
    expect(findCauses({ series: grown, phases: [phase([], { waits })] })).toHaveLength(2);
    expect(findCauses({ series: grown, phases: [phase([])] })).toHaveLength(2);
  });
});

describe("two leaks of requests", () => {
  const sites = [
    site([gopls("golang.Hover.func1"), ...handler], 100, 48),
    site([gopls("golang.Completion"), gopls("server.(*server).Completion")], 100, 64),
  ];
  const grew = (bytes: number, ablation: string) =>
    series("size-class", String(bytes), 1, { confirmation: confirmation("confirmed", ablation, 1) });

  test("that grew again with one method each are two findings", () => {
    const findings = findCauses({
      series: [grew(48, "textDocument/hover"), grew(64, "textDocument/completion")],
      phases: [phase(sites)],
    });
    expect(findings.map(({ method, sizeClasses }) => [method, sizeClasses.map(({ bytes }) => bytes)])).toEqual([
      ["textDocument/completion", [64]],
      ["textDocument/hover", [48]],
    ]);
  });

  test("that grew again with the same method are one: it can't be told from a leak with two sites", () => {
    const findings = findCauses({
      series: [grew(48, "textDocument/hover"), grew(64, "textDocument/hover")],
      phases: [phase(sites)],
    });
    expect(findings).toHaveLength(1);
  });
});
