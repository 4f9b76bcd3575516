import { describe, expect, test } from "vitest";
import { doseTells } from "../../../src/judge/needs/dose-tells.ts";
import type { Snapshot } from "../../../src/model/snapshot.ts";
import { doseTurns, moreDoseTurns } from "../../../src/plan/dose.ts";
import { seededRandom } from "../../../src/stats/seeded-random.ts";
import { plan, snapshot } from "../../support/recorded.ts";

const [workload = expect.fail("no workload")] = plan().workloads;
const piece = { ...workload, text: "repeat" as const };
const planned = doseTurns(24, 8);
const turns = [...planned, ...moreDoseTurns(planned)];
const tells = (snapshots: readonly Snapshot[], budget = plan().budget) => doseTells(snapshots, piece, budget);

/** A dose whose heap keeps `kept` bytes a turn beside noise of `sd` bytes, and falls by `fall` over two readings in its middle. */
function dose(cycles: number, { kept = 0, sd = 40_000, fall = 0, noisy = false }): readonly Snapshot[] {
  const random = seededRandom(7);
  let iterations = 0;
  return Array.from({ length: cycles + 1 }, (_, cycle) => {
    iterations += cycle === 0 ? 0 : (turns[cycle - 1] ?? 0);
    const dropped = cycle < 6 ? 0 : cycle === 6 ? 0.3 * fall : fall;
    const heapAlloc = 170_000_000 + kept * iterations - dropped + Math.round(sd * random.normal() * (noisy ? 12 : 1));
    const heap = { path: "profiles/a.pb.gz", held: { recorder: 0, boundedCaches: 0, ballast: 0 } };
    const memory = { ...snapshot().memory, heapAlloc, sizeClasses: [] };
    return snapshot({ phase: piece.name, cycle, iterations, memory, heap });
  });
}

describe("a dose tells how much it keeps", () => {
  test("when its heap stands still, and when it grows by whatever it may be", () => {
    expect(tells(dose(11, {}))).toBe(true);
    expect(tells(dose(11, { kept: 16_500 }))).toBe(true);
  });

  test("not when a cache lets go of much in its middle, until more was read", () => {
    expect(tells(dose(11, { fall: 500_000 }))).toBe(false);
    expect(tells(dose(17, { fall: 500_000 }))).toBe(true);
  });

  test("not when its readings scatter, or are too few for an interval", () => {
    expect(tells(dose(17, { noisy: true }))).toBe(false);
    expect(tells(dose(3, {}))).toBe(false);
  });

  test("to as little as the budget is", () => {
    const { budget } = plan();
    expect(tells(dose(11, {}), { ...budget, bytesPerIteration: 64 })).toBe(false);
  });
});
