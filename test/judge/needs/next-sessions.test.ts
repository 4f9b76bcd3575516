import { describe, expect, test } from "vitest";
import { assess } from "../../../src/judge/assess.ts";
import type { NextSession } from "../../../src/judge/needs/next-sessions.ts";
import type { Plan } from "../../../src/model/plan.ts";
import type { Workload } from "../../../src/model/workload.ts";
import { type MadeSession, madeRecording, twoArmPlan } from "../../support/made-recording.ts";
import { plan, schedule } from "../../support/recorded.ts";
import { hover, span } from "../cause/sample-phase.ts";
import { sampleWorkload } from "../growth/sample-snapshot.ts";
import { growing, live } from "../known/sample-profiles.ts";
import { type RecordedPhase, recordingOf } from "../recorded/sample-recording.ts";

const one = plan({ schedule: schedule({ confirmDose: 8, controlCycles: 8 }) });
const measured = (arm: string, over: Partial<MadeSession> = {}): MadeSession => ({ arm, purpose: "measure", ...over });
const confirmed = (arm: string, kept: number): MadeSession => ({ arm, purpose: "confirm", kept });
const next = (own: Plan, sessions: readonly MadeSession[]) =>
  assess(madeRecording(own, sessions)).needs.map(({ arm, purpose }) => `${purpose} ${arm.name}`);

describe("one arm", () => {
  test("is measured, and a clean one is then done", () => {
    expect(next(one, [])).toEqual(["measure gopls"]);
    expect(next(one, [measured("gopls")])).toEqual([]);
  });

  test("with a suspect gets one fresh process, whatever that says", () => {
    expect(next(one, [measured("gopls", { kept: 1 })])).toEqual(["confirm gopls"]);
    expect(next(one, [measured("gopls", { kept: 1 }), confirmed("gopls", 1)])).toEqual([]);
    expect(next(one, [measured("gopls", { kept: 1 }), confirmed("gopls", 0.1)])).toEqual([]);
  });

  test("is told which series are suspect", () => {
    const [session] = assess(madeRecording(one, [measured("gopls", { kept: 1 })])).needs;
    expect(session?.suspects.map(({ metric, key }) => `${metric} ${key}`)).toContain("size-class 64");
  });

  test("is not confirmed where the plan does not ask for it", () => {
    expect(next(plan(), [measured("gopls", { kept: 1, control: false })])).toEqual([]);
  });
});

describe("workloads in groups", () => {
  const shared = ["everyday", "type-unique"];
  const loop = (name: string, over: Partial<Workload> = {}) => ({ ...sampleWorkload(name, "repeat"), ...over });
  const own = [loop("save", { session: "own" }), loop("tour", { tour: { of: "packages", ms: 0 } })];
  const groups = plan({
    workloads: [loop("everyday"), ...own, loop("type-unique")],
    schedule: schedule({ confirmDose: 8, controlCycles: 8 }),
  });
  const done = (workloads: readonly string[], over: Partial<MadeSession> = {}) =>
    measured("gopls", { workloads, ...over });
  const nextOf = (sessions: readonly MadeSession[], of = groups, cpus = 2) => {
    const recording = madeRecording(of, sessions);
    const header = { ...recording.header, machine: { ...recording.header.machine, cpus } };
    return assess({ ...recording, header }).needs.map(({ arm, purpose, workloads }) => {
      return `${purpose} ${arm.name}: ${workloads.map(({ name }) => name).join(" ")}`;
    });
  };

  test("have a gopls each, two at once where there are two processors", () => {
    expect(nextOf([])).toEqual(["measure gopls: everyday type-unique", "measure gopls: save"]);
    expect(nextOf([], groups, 1)).toEqual(["measure gopls: everyday type-unique"]);
    expect(nextOf([done(shared)])).toEqual(["measure gopls: save", "measure gopls: tour"]);
    expect(nextOf([done(["save"])], groups, 1)).toEqual(["measure gopls: everyday type-unique"]);
    expect(nextOf([done(shared), done(["save"])])).toEqual(["measure gopls: tour"]);
    expect(nextOf([done(shared), done(["save"]), done(["tour"])])).toEqual([]);
  });

  test("are confirmed each in a gopls of its own", () => {
    const leaking = [done(shared, { kept: 1 }), done(["save"], { kept: 1 }), done(["tour"])];
    const confirm = (workloads: readonly string[]) => ({ ...confirmed("gopls", 1), workloads });
    expect(nextOf(leaking)).toEqual(["confirm gopls: everyday type-unique"]);
    expect(nextOf([...leaking, confirm(["everyday"])])).toEqual(["confirm gopls: save"]);
    expect(nextOf([...leaking, confirm(["save"])])).toEqual(["confirm gopls: everyday type-unique"]);
    expect(nextOf([...leaking, confirm(["everyday"]), confirm(["save"])])).toEqual([]);
  });

  test("have suspects of their own workloads only", () => {
    const leaking = [done(shared), done(["save"], { kept: 1 }), done(["tour"])];
    const [session] = assess(madeRecording(groups, leaking)).needs;
    expect(session?.workloads.map(({ name }) => name)).toEqual(["save"]);
    expect(new Set(session?.suspects.map(({ workload }) => workload))).toEqual(new Set(["save"]));
  });

  test("of two arms: the baseline's all first; footprints are those of the first group", () => {
    const two = twoArmPlan({ workloads: groups.workloads });
    const of = (arm: string, workloads: readonly string[]) => measured(arm, { workloads });
    const baseline = [of("baseline", shared), of("baseline", ["save"]), of("baseline", ["tour"])];
    expect(nextOf(baseline.slice(0, 2), two)).toEqual(["measure baseline: tour"]);
    expect(nextOf(baseline, two)).toEqual(["measure candidate: everyday type-unique", "measure candidate: save"]);
    const candidate = [of("candidate", shared), of("candidate", ["save"]), of("candidate", ["tour"])];
    expect(nextOf([...baseline, ...candidate], two)).toEqual([
      "footprint candidate: everyday type-unique",
      "footprint baseline: everyday type-unique",
    ]);
  });

  test("a recording of before there were groups is of all of them", () => {
    const old = madeRecording(groups, [done(shared)]);
    const loads = old.loads.map((load) => ({ ...load, files: {} }));
    expect(assess({ ...old, loads }).needs).toEqual([]);
  });
});

describe("two arms", () => {
  const two = twoArmPlan();
  const pair = [measured("baseline"), measured("candidate")];
  const footprints = (count: number, over: Partial<MadeSession> = {}): MadeSession[] =>
    Array.from({ length: count }, () => [
      { arm: "baseline", purpose: "footprint" as const },
      { arm: "candidate", purpose: "footprint" as const, ...over },
    ]).flat();

  test("are measured in turn, the baseline first", () => {
    expect(next(two, [])).toEqual(["measure baseline"]);
    expect(next(two, [measured("baseline")])).toEqual(["measure candidate"]);
  });

  test("that do not differ go on in pairs A B, B A until their footprint is decided, at four and four", () => {
    expect(next(two, pair)).toEqual(["footprint candidate", "footprint baseline"]);
    expect(next(two, [...pair, ...footprints(1)])).toEqual(["footprint baseline", "footprint candidate"]);
    expect(next(two, [...pair, ...footprints(2)])).toHaveLength(2);
    expect(next(two, [...pair, ...footprints(3)])).toEqual([]);
  });

  test("a leak of the candidate is confirmed, and then nothing more can change the verdict", () => {
    const leaking = [measured("baseline"), measured("candidate", { kept: 1 })];
    expect(next(two, leaking)).toEqual(["confirm candidate"]);
    expect(next(two, [...leaking, confirmed("candidate", 1)])).toEqual([]);
  });

  test("a leak of the baseline's that the candidate has not is confirmed once: it may be an improvement", () => {
    const better = [measured("baseline", { kept: 1 }), measured("candidate")];
    expect(next(two, better)).toEqual(["confirm baseline"]);
    const [session] = assess(madeRecording(two, better)).needs;
    expect(session?.suspects.map(({ arm, metric, key }) => `${arm} ${metric} ${key}`)).toEqual([
      "baseline size-class 64",
    ]);
    const pairOf = ["footprint candidate", "footprint baseline"];
    expect(next(two, [...better, confirmed("baseline", 1)])).toEqual(pairOf);
    expect(next(two, [...better, confirmed("baseline", 0.1)])).toEqual(pairOf);
  });

  test("a leak that both have to the same amount costs the baseline no session", () => {
    const own = { ...two, budget: { ...two.budget, failOn: ["regression" as const] } };
    const alike = [measured("baseline", { kept: 1 }), measured("candidate", { kept: 1 })];
    expect(next(own, alike)).toEqual(["confirm candidate"]);
    expect(next(own, [...alike, confirmed("candidate", 1)])).toEqual(["footprint candidate", "footprint baseline"]);
  });

  test("what the baseline keeps is not asked about once a run has failed", () => {
    const own = { ...two, budget: { ...two.budget, failOn: ["leak" as const] } };
    const less = [measured("baseline", { kept: 3 }), measured("candidate", { kept: 1 })];
    expect(next(own, less)).toEqual(["confirm candidate"]);
    expect(next(own, [...less, confirmed("candidate", 1)])).toEqual([]);
  });

  test("an undecided footprint goes on to the last repetition, and not beyond", () => {
    const restless = (count: number) =>
      footprints(count).map((session, i) => ({ ...session, ownedBytes: 60e6 + ((i * 7) % 5) * 4e6 }));
    expect(next(two, [...pair, ...restless(3)])).toHaveLength(2);
    expect(next(two, [...pair, ...restless(4)])).toHaveLength(2);
    expect(next(two, [...pair, ...restless(5)])).toEqual([]);
  });

  test("without repetitions enough no footprint is compared", () => {
    const few = twoArmPlan({ schedule: schedule({ confirmDose: 8, controlCycles: 8, repetitions: 1 }) });
    expect(next(few, pair)).toEqual([]);
  });
});

describe("where known leaks may grow", () => {
  const ask = { do: "ask" as const, method: "textDocument/hover" };
  const asking = (name: string, over: Partial<Workload> = {}): Workload => ({
    ...sampleWorkload(name, "repeat"),
    iteration: [ask],
    ...over,
  });
  const own = plan({ workloads: [asking("everyday")], schedule: schedule({ confirmDose: 8 }) });
  const steady: RecordedPhase = { sites: [live(span, 416, growing(0, { profiles: 17 }))] };
  const dose: RecordedPhase = { ...steady, purpose: "dose", part: "dose", phase: "everyday/asks" };
  const needs = (phases: readonly RecordedPhase[], { of = own, version = "v0.24.0", cpus = 2 } = {}) => {
    const { recording } = recordingOf(phases, { own: of, version });
    const header = { ...recording.header, machine: { ...recording.header.machine, cpus } };
    return assess({ ...recording, header }).needs.map(
      ({ purpose, arm, workloads }) => `${purpose} ${arm.name}: ${workloads.map(({ name }) => name).join(" ")}`,
    );
  };

  test("a fresh process doses beside the session that measures, one after the other on one processor", () => {
    expect(needs([])).toEqual(["measure gopls: everyday", "dose gopls: everyday"]);
    expect(needs([], { cpus: 1 })).toEqual(["measure gopls: everyday"]);
    expect(needs([steady])).toEqual(["dose gopls: everyday"]);
    expect(needs([steady, dose])).toEqual([]);
  });

  test("in none on a gopls without, nor where the plan asks for no dose", () => {
    expect(needs([], { version: "v0.16.2" })).toEqual(["measure gopls: everyday"]);
    expect(needs([], { of: { ...own, schedule: schedule() } })).toEqual(["measure gopls: everyday"]);
  });

  test("and of repeated texts alone, whose size classes decide", () => {
    const mixed = plan({ ...own, workloads: [...own.workloads, asking("type-unique", { text: "unique" })] });
    expect(needs([], { of: mixed })).toEqual(["measure gopls: everyday type-unique", "dose gopls: everyday"]);
  });

  test("not of the baseline", () => {
    const two = twoArmPlan({ workloads: own.workloads, schedule: schedule({ confirmDose: 8 }) });
    expect(needs([], { of: two })).toEqual(["measure baseline: everyday"]);
    expect(needs([{ ...steady, arm: "baseline" }], { of: two })).toEqual([
      "measure candidate: everyday",
      "dose candidate: everyday",
    ]);
  });
});

describe("where known leaks grow", () => {
  const own = plan({ schedule: schedule({ confirmDose: 8 }) });
  const contexts = live(span, 416, growing(11, { profiles: 17 }));
  const names = live(hover, 48, growing(0, { from: 9, profiles: 17 }));
  const phase: RecordedPhase = { sites: [contexts, names] };
  const dose: RecordedPhase = { sites: [contexts, names], purpose: "confirm", part: "dose", phase: "everyday/all" };
  const needs = (phases: readonly RecordedPhase[], of = { own, version: "v0.24.0" }) => {
    const assessment = assess(recordingOf(phases, of).recording);
    return { outcome: assessment.outcome, needs: assessment.needs };
  };

  test("their size classes are tried in a fresh process, although nothing is suspect", () => {
    const [session, ...more] = needs([phase]).needs;
    expect(more).toEqual([]);
    expect(session).toMatchObject({ purpose: "confirm", arm: { name: "gopls" } });
    expect(session?.suspects.map(({ metric, key, verdict }) => `${metric} ${key} ${verdict}`)).toEqual([
      expect.stringMatching(/^size-class 416 (?!leak)/),
    ]);
  });

  test("once, whatever that says", () => {
    expect(needs([phase, dose])).toEqual({ outcome: "pass", needs: [] });
    expect(needs([phase, { ...dose, purpose: "dose" }])).toEqual({ outcome: "pass", needs: [] });
  });

  test("nor is what grows in steps beside them, once it was dosed", () => {
    const step = live(
      hover,
      8192,
      Array.from({ length: 17 }, (_, cycle) => (cycle < 8 ? 10 : 400)),
    );
    const lumpy: RecordedPhase = { sites: [contexts, step] };
    const suspects = ({ needs }: { readonly needs: readonly NextSession[] }) =>
      needs.flatMap((session) => session.suspects.map(({ metric, key }) => `${metric} ${key}`));
    expect(suspects(needs([lumpy]))).toContain("owned-heap ");
    expect(suspects(needs([lumpy, { ...dose, purpose: "dose" }]))).not.toContain("owned-heap ");
  });

  test("not where the plan does not ask for it, nor for classes that do not decide", () => {
    expect(needs([phase], { own: plan({ schedule: schedule() }), version: "v0.24.0" }).needs).toEqual([]);
    const unique = plan({ ...own, workloads: own.workloads.map((one) => ({ ...one, text: "unique" as const })) });
    expect(needs([phase], { own: unique, version: "v0.24.0" }).needs).toEqual([]);
  });

  test("of the baseline they are not, where both arms keep the same", () => {
    const two = twoArmPlan({ schedule: schedule({ confirmDose: 8 }) });
    const arms = ["baseline", "candidate"].map((arm) => ({ ...phase, arm }));
    const confirming = (phases: readonly RecordedPhase[]) =>
      needs(phases, { own: two, version: "v0.24.0" })
        .needs.filter(({ purpose }) => purpose === "confirm")
        .map(({ arm }) => arm.name);
    expect(confirming(arms)).toEqual(["candidate"]);
    expect(confirming([...arms, { ...dose, arm: "candidate" }])).toEqual([]);
  });

  test("what a fresh process proves beside them fails the run", () => {
    const leak = live(hover, 416, growing(1, { profiles: 17 }));
    // A sample of each 4 KiB has 64 of these objects after 640 turns: enough.
    const long = { ...dose, sites: [contexts, { ...leak, live: leak.live.map((count) => 6 * count) }] };
    expect(needs([{ sites: [contexts, leak] }]).outcome).not.toBe("fail");
    expect(needs([{ sites: [contexts, leak] }, long]).outcome).toBe("fail");
  });
});

test("a run that is killed at the first reading of a dose has refuted nothing", () => {
  const own = plan({ schedule: schedule({ confirmDose: 8 }) });
  const leaking: RecordedPhase = { sites: [live(hover, 64, growing(1, { profiles: 17 }))] };
  const begun: RecordedPhase = {
    sites: [live(hover, 64, growing(1, { profiles: 1 }))],
    purpose: "confirm",
    part: "dose",
    phase: "everyday/all",
  };
  const outcomeOf = (phases: readonly RecordedPhase[]) =>
    assess(recordingOf(phases, { own, version: "v0.16.2" }).recording).outcome;
  expect(outcomeOf([leaking])).toBe("inconclusive");
  expect(outcomeOf([leaking, begun])).toBe("inconclusive");
});
