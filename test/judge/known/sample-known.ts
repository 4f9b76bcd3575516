import { knownLeaks } from "../../../src/gopls/facts/known-leaks.ts";
import type { PhaseEvidence } from "../../../src/judge/cause/evidence/phase-evidence.ts";
import { findCauses } from "../../../src/judge/cause/find-causes.ts";
import { besideKnown, type KnownPhase } from "../../../src/judge/known/beside-known.ts";
import { isShown, knownGrowth } from "../../../src/judge/known/known-growth.ts";
import { decide } from "../../../src/judge/verdict/decide.ts";
import type { Growth, Series } from "../../../src/model/growth.ts";
import type { JudgedFinding } from "../../../src/model/judged-finding.ts";
import { noWork, type Work } from "../../../src/model/work.ts";
import { findingSummary } from "../../../src/report/words/finding/finding-summary.ts";
import type { MadeSite } from "../../support/make-profile.ts";
import {
  addFile,
  addLine,
  budget,
  cancel,
  children,
  labels,
  series,
  site,
  span,
  status,
  today,
  tools,
} from "../cause/sample-phase.ts";
import { growing, type LiveSite, live, profilesOf, tracksOf } from "./sample-profiles.ts";

/** What 100 iterations of 11 requests and 2 edits leave in gopls v0.24.0, `times` as many for each request. */
export const nodes = ["go/token.(*tree).set", "go/token.(*tree).add", "go/token.(*FileSet).AddExistingFiles"];
export const requestSites = (times = 1): readonly MadeSite[] => [
  site(span, 1100 * times, 416),
  site(labels, 1100 * times, 176),
  site(status, 1100 * times, 176),
  site([tools("jsonrpc2.(*conn).run")], 1100 * times, 128),
  site(["context.withCancel", ...cancel], 1100 * times, 80),
  site(["context.WithValue", ...span], 4400 * times, 48),
  site(status.slice(5), 1100 * times, 48),
  site(children, 300 * times, 208),
];
export const requestClasses = (times = 1): readonly Series[] =>
  (
    [
      ["416", 11],
      ["176", 22],
      ["128", 11],
      ["80", 11],
      ["48", 55],
      ["208", 3],
    ] as const
  ).map(([key, each]) => series("size-class", key, each * times, { spread: 0.01 }));
/** Every fourth edit is kept, as in a workload that changes its files in turn. */
export const kept = 0.5;
export const editSites = (each = kept): readonly MadeSite[] => [
  site(addLine, each * 100, 20_480),
  site(addFile, each * 100, 96),
  site(nodes, each * 200, 64),
];
export const editSeries = (each = kept): readonly Series[] => [
  series("size-class", "96", each, { spread: 0.01 }),
  series("large-objects", "", each * 20_480, { spread: 0.01 }),
];
export const all = [series("owned-heap", "", 25_100), ...requestClasses(), ...editSeries()];
export const grown = [...requestSites(), ...editSites()];

/** A site that grew evenly over 100 iterations. */
export const evenly = ({ stack, objects, bytesEach }: MadeSite, profiles = 11): LiveSite =>
  live(stack, bytesEach, growing(objects / 100, { profiles, every: 100 / (profiles - 1) }));

export interface MadePhase {
  readonly version?: string;
  readonly sent?: Partial<Work>;
  readonly rateBytes?: number;
  readonly profiles?: number;
  readonly lines?: number;
}

/** What was sent in each of 100 iterations. */
export const everyday = { requests: 11, edits: 2, opens: 1 };

/** What is known of a phase in which these sites grew, and these series were measured. */
export function knownPhase(
  sites: readonly LiveSite[],
  growths: readonly Growth[],
  { version = "v0.24.0", sent = everyday, rateBytes = 4096, profiles = 11 }: MadePhase = {},
): KnownPhase {
  const work = { ...noWork(), ...sent };
  const has = (unit: string) => (work[`${unit}s` as keyof Work] ?? 0) > 0;
  const leaks = knownLeaks(version).filter(({ unit, without }) => has(unit) && !(without && has(without)));
  const tracks = tracksOf(sites, { rateBytes, leaks, version, every: 100 / (profiles - 1) });
  const known = leaks.filter((leak) => isShown(leak, tracks)).map((leak) => knownGrowth(leak, tracks, work));
  return { growths, known, tracks, budget };
}

interface Judged {
  readonly series: readonly Series[];
  readonly findings: readonly JudgedFinding[];
  readonly text: readonly string[];
}

/** The verdicts and findings of a phase of 100 iterations. */
export function judged(
  sites: readonly (MadeSite | LiveSite)[],
  growths: readonly Growth[],
  {
    asksKnown = true,
    evidence = {},
    ...of
  }: MadePhase & { asksKnown?: boolean; evidence?: Partial<PhaseEvidence> } = {},
): Judged {
  const lived = sites.map((one) => ("live" in one ? one : evenly(one, of.profiles)));
  const phase = knownPhase(lived, growths, of);
  // Arms are compared by all that they keep.
  const beside = decide(asksKnown ? besideKnown(phase) : growths, budget);
  const [first, ...later] = profilesOf(lived, of.rateBytes);
  const last = later.at(-1);
  const findings = findCauses({
    series: beside,
    phases: [
      {
        arm: "candidate",
        workload: "everyday",
        goplsVersion: of.version ?? "v0.24.0",
        sentPerIteration: { ...noWork(), ...(of.sent ?? everyday) },
        lines: of.lines ?? 1986,
        stretches: first && last ? [{ from: 0, to: 100, first, last }] : [],
        known: phase.known.length > 0 ? phase : undefined,
        ...evidence,
      },
    ],
    budget,
    today,
    asksKnown,
  });
  return { series: beside, findings, text: textOf(findings) };
}

export function textOf(findings: readonly JudgedFinding[]): readonly string[] {
  return findings.map((finding) => {
    const { kind, owner, known } = finding;
    return `${kind}${known ? ` ${known.id}` : ""}, ${owner}: ${findingSummary(finding)}`;
  });
}
