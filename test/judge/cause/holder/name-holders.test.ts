import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { nameHolders } from "../../../../src/judge/cause/holder/name-holders.ts";
import { failure } from "../../../../src/model/failure.ts";
import type { JudgedFinding } from "../../../../src/model/judged-finding.ts";
import type { Recording, References } from "../../../../src/model/recording.ts";
import { noWork } from "../../../../src/model/work.ts";
import { transportLeak } from "../../../report/sample-parts.ts";
import { header, snapshot } from "../../../support/recorded.ts";
import { sampleWorkload } from "../../growth/sample-snapshot.ts";

const phase = "everyday/textDocument/hover";
const of = { arm: "gopls", session: 2, phase, tookMs: 32_000 };
const taken: readonly References[] = [
  { ...of, cycle: 0, path: "v0.23.0-hover-500.pb.gz" },
  { ...of, cycle: 5, path: "v0.23.0-hover-1500.pb.gz" },
];

/** A gopls v0.23.0 that was asked 1,000 times between two reference-chain profiles (test/fixtures/references), in 1,000 turns. */
function named(finding: JudgedFinding, over: { references?: readonly References[]; workload?: string } = {}) {
  const { references = taken, workload = "everyday" } = over;
  const snapshots = [0, 5].map((cycle) =>
    snapshot({
      part: "dose",
      session: 2,
      phase,
      cycle,
      iterations: 200 * cycle,
      sent: { ...noWork(), requests: 200 * cycle },
    }),
  );
  const recording: Recording = {
    header: header(),
    loads: [],
    warnings: [],
    snapshots,
    references,
    end: undefined,
    profile: (path) => {
      if (path === "gone.pb.gz") throw failure("profile-damaged", { path, reason: "it does not exist" });
      return gunzipSync(readFileSync(resolve("test/fixtures/references", path)));
    },
  };
  const ablation = "textDocument/hover";
  const piece = {
    arm: "gopls",
    workload,
    ablation,
    piece: sampleWorkload(phase, "repeat"),
    turns: 1000,
    wasChosen: true,
  };
  const { findings, warnings } = nameHolders([finding], {
    recording,
    pieces: [{ ...piece, snapshots }],
    series: [],
    phases: [],
  });
  return { holder: findings[0]?.holder, warnings };
}

const holder = {
  by: "references",
  path: [
    "golang.org/x/tools/gopls/internal/cmd.(*Serve).Run.ctx",
    "children. (map[context.canceler]struct {})",
    "$mapkey. (context.canceler)",
  ],
  objectsPerUnit: 12.342,
};

describe("a finding's holder", () => {
  test("is who holds as many objects more after the requests between two profiles", () => {
    expect(named(transportLeak)).toEqual({ holder: { ...holder, unit: "request" }, warnings: [] });
  });

  test("is counted against the finding's own unit", () => {
    const [unit = expect.fail("no unit")] = transportLeak.perUnit;
    const each: JudgedFinding = {
      ...transportLeak,
      perUnit: [{ ...unit, unit: "iteration" }],
      sizeClasses: transportLeak.sizeClasses.map((size) => ({ ...size, unit: "iteration" })),
    };
    expect(named(each).holder).toEqual({ ...holder, unit: "iteration" });
    const edits = { ...transportLeak, perUnit: [{ ...unit, unit: "edit" as const }] };
    expect(named(edits).holder).toBeUndefined();
  });

  test.each<[what: string, finding: JudgedFinding, over: Parameters<typeof named>[1]]>([
    [
      "goroutines",
      { ...transportLeak, kept: { what: "goroutines", unit: "request", countPerUnit: 1, dead: false } },
      {},
    ],
    ["entries", { ...transportLeak, kept: { what: "entries", unit: "request", countPerUnit: 1, counter: "a" } }, {}],
    ["another arm", { ...transportLeak, arm: "other" }, {}],
    ["another workload", transportLeak, { workload: "type-unique" }],
    ["a dose with one profile", transportLeak, { references: taken.slice(0, 1) }],
    ["a dose without profiles", transportLeak, { references: [] }],
    ["profiles of another session", transportLeak, { references: taken.map((one) => ({ ...one, session: 3 })) }],
  ])("is not told of %s", (_, finding, over) => {
    expect(named(finding, over)).toEqual({ holder: undefined, warnings: [] });
  });

  test("is not told of a profile that is gone, which is a warning", () => {
    const [first = expect.fail("no profile")] = taken;
    const { holder: none, warnings } = named(transportLeak, {
      references: [first, { ...of, cycle: 5, path: "gone.pb.gz" }],
    });
    expect(none).toBeUndefined();
    expect(warnings).toEqual([
      {
        code: "holders-unreadable",
        arm: "gopls",
        workload: "everyday",
        path: "v0.23.0-hover-500.pb.gz or gone.pb.gz",
        reason: expect.stringContaining("it does not exist"),
      },
    ]);
  });
});
