import { describe, expect, test } from "vitest";
import { knownLeaks } from "../../../../src/gopls/facts/known-leaks.ts";
import { knownFinding } from "../../../../src/judge/cause/leak/known-finding.ts";
import { besideKnown, type KnownPhase } from "../../../../src/judge/known/beside-known.ts";
import { knownGrowth } from "../../../../src/judge/known/known-growth.ts";
import { decide } from "../../../../src/judge/verdict/decide.ts";
import type { Growth } from "../../../../src/model/growth.ts";
import { noWork } from "../../../../src/model/work.ts";
import type { MadeSite } from "../../../support/make-profile.ts";
import { evenly, everyday, judged, knownPhase, requestClasses, requestSites } from "../../known/sample-known.ts";
import { addFile, addLine, budget, cancel, children, hover, phase, series, site } from "../sample-phase.ts";

const work = { ...noWork(), ...everyday };
const shownElsewhere = (sites: readonly MadeSite[], growths: readonly Growth[]): KnownPhase => {
  const bare = knownPhase(
    sites.map((one) => evenly(one)),
    growths,
  );
  const known = knownLeaks("v0.24.0").filter(({ id }) => id === "CL-D");
  return { ...bare, known: known.map((leak) => knownGrowth(leak, bare.tracks, work)) };
};
const findingOf = (known: KnownPhase, evidence = {}) => {
  const [first] = known.known;
  const all = decide(besideKnown(known), budget);
  return (
    first &&
    knownFinding(first, {
      phase: known,
      series: all,
      evidence: phase([], { goplsVersion: "v0.24.0", ...evidence }),
      sites: [],
    })
  );
};

test("a leak that another phase shows, and that keeps nothing in this one, is no finding", () => {
  const classes = [series("size-class", "416", 3)];
  expect(findingOf(shownElsewhere([site(hover, 300, 416)], classes))).toBeUndefined();
  expect(findingOf(shownElsewhere([site(children, 300, 208)], classes))).toMatchObject({ known: { id: "CL-D" } });
});

describe("a known leak is confirmed by a fresh process", () => {
  const confirmed = (dosed: readonly MadeSite[] | undefined) => {
    const of = (sites: readonly MadeSite[]) => shownElsewhere(sites, requestClasses());
    const doses = dosed ? [{ ablation: "all", stretches: [], known: of(dosed) }] : [];
    return findingOf(of(requestSites()), { doses })?.confirmed;
  };

  test("that shows it", () => {
    expect(confirmed(requestSites())).toBe(true);
  });

  test("not by one that does not, although another phase of its gopls does", () => {
    expect(confirmed([site(hover, 300, 416)])).toBe(false);
    expect(confirmed(undefined)).toBe(false);
  });
});

describe("what it keeps of a class", () => {
  const of = (sites: readonly MadeSite[], classes: readonly Growth[]) =>
    judged(sites, classes).findings.flatMap(({ known, sizeClasses }) =>
      sizeClasses.map(({ bytes, objectsPerIteration }) => [known?.id, bytes, objectsPerIteration]),
    );

  test("is all of it, counted exactly, where nothing else is seen to grow", () => {
    const classes = [series("size-class", "416", 11.1, { spread: 0.01 })];
    expect(of([...requestSites(), site(hover, 5, 416)], classes)).toEqual([["CL-D", 416, 11.1]]);
  });

  test("is shared by what the stacks of each show, where two known leaks keep of it", () => {
    const sites = [
      site(addLine, 300, 20_480),
      site(addFile, 2000, 96),
      site(["context.withCancel", ...cancel], 6000, 96),
    ];
    const shares = of(sites, [series("size-class", "96", 80, { spread: 0.01 })]);
    expect(shares.map(([id, bytes]) => [id, bytes]).sort()).toEqual([
      ["CL-B", 96],
      ["CL-D", 96],
    ]);
    const amounts = new Map(shares.map(([id, , objects]) => [id, Number(objects)]));
    expect(amounts.get("CL-D")).toBeCloseTo(60, 0);
    expect(amounts.get("CL-B")).toBeCloseTo(20, 0);
  });

  test("is none of it where the class does not decide", () => {
    expect(
      of(
        requestSites(),
        requestClasses().map((one) => ({ ...one, decides: false })),
      ),
    ).toEqual([]);
  });
});

describe("its kind", () => {
  const kinds = (version: string, times = 1) =>
    judged(requestSites(times), requestClasses(times), { version }).findings.map(({ kind, known }) => ({
      kind,
      id: known?.id,
      excused: known?.excused,
    }));

  test("is known of a version that has it, up to its ceiling", () => {
    expect(kinds("v0.24.0")).toEqual([{ kind: "known", id: "CL-D", excused: undefined }]);
    expect(kinds("v0.24.0", 2)).toEqual([{ kind: "leak", id: "CL-D", excused: undefined }]);
  });

  test("is a leak of a gopls of which nobody knows the version, and says why", () => {
    expect(kinds("(devel)")).toEqual([{ kind: "leak", id: "CL-D", excused: false }]);
    expect(kinds("v0.0.0-20260820000000-abcdefabcdef")).toMatchObject([{ kind: "leak", excused: false }]);
  });
});

test("its numbers are fit for JSON, however little is known", () => {
  const open = series("size-class", "416", 11, {
    perIteration: { value: 11, low: -Infinity, high: Infinity, confidence: 0.95 },
    strict: { value: 11, low: -Infinity, high: Infinity, confidence: 0.99 },
  });
  const { findings } = judged(requestSites(), [open, series("owned-heap", "", 14_500)]);
  expect(findings).toHaveLength(1);
  const unfit: string[] = [];
  JSON.stringify(findings, (key, value) => {
    if (typeof value === "number" && !Number.isFinite(value)) unfit.push(key);
    return value;
  });
  expect(unfit).toEqual([]);
});
