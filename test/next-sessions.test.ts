import { describe, expect, test } from "vitest";
import type { Plan } from "../src/model/plan.ts";
import { nextSessions } from "../src/next-sessions.ts";
import { type MadeSession, madeRecording, twoArmPlan } from "./support/made-recording.ts";
import { plan, schedule } from "./support/recorded.ts";

const one = plan({ schedule: schedule({ confirmDose: 8, controlCycles: 8 }) });
const measured = (arm: string, over: Partial<MadeSession> = {}): MadeSession => ({ arm, purpose: "measure", ...over });
const confirmed = (arm: string, kept: number): MadeSession => ({ arm, purpose: "confirm", kept });
const next = (own: Plan, sessions: readonly MadeSession[]) =>
  nextSessions(madeRecording(own, sessions)).map(({ arm, purpose }) => `${purpose} ${arm.name}`);

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
    const [session] = nextSessions(madeRecording(one, [measured("gopls", { kept: 1 })]));
    expect(session?.suspects.map(({ metric, key }) => `${metric} ${key}`)).toContain("size-class 64");
  });

  test("is not confirmed where the plan does not ask for it", () => {
    expect(next(plan(), [measured("gopls", { kept: 1, control: false })])).toEqual([]);
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

  test("a leak of the baseline is nothing to confirm", () => {
    expect(next(two, [measured("baseline", { kept: 1 }), measured("candidate")])).toEqual([
      "footprint candidate",
      "footprint baseline",
    ]);
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
