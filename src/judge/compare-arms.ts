import type { Estimate, Series } from "../model/growth.ts";
import type { JudgedFinding } from "../model/judged-finding.ts";
import type { Recording } from "../model/recording.ts";
import type { Comparison, FootprintComparison, GrowthComparison } from "../model/report.ts";
import { dividedBy, jsonInterval } from "../stats/interval.ts";
import { median } from "../stats/order-statistics.ts";
import { type CauseInput, findCauses } from "./cause/find-causes.ts";
import { footprintsOf, footprintWorkload } from "./recorded/footprints.ts";
import { type ComparedFootprint, compareFootprint, MIN_SESSIONS } from "./verdict/compare-footprint.ts";
import { type ComparedGrowth, compareGrowth } from "./verdict/compare-growth.ts";

/** Each candidate against the baseline, and what it does worse, as findings. */
interface ComparedArms {
  readonly comparisons: readonly Comparison[];
  readonly findings: readonly JudgedFinding[];
  /** Series of the baseline that a difference depends on, and that no fresh process was asked about yet. */
  readonly untried: readonly Series[];
}

/** Compares the arms of a recording: growth, and, with sessions enough, the owned heap after the soak. Nothing without a baseline. */
export function compareArms(
  series: readonly Series[],
  recording: Recording,
  causes: Omit<CauseInput, "series">,
): ComparedArms {
  const { arms, baseline, budget } = recording.header.plan;
  if (baseline === undefined) return { comparisons: [], findings: [], untried: [] };
  const seriesOf = (arm: string) => series.filter((growth) => growth.arm === arm);
  const results = arms
    .filter(({ name }) => name !== baseline)
    .filter(({ name }) => seriesOf(name).length > 0 && seriesOf(baseline).length > 0)
    .map(({ name }) => {
      const growths = compareGrowth(seriesOf(baseline), seriesOf(name), budget);
      const footprint = footprintOf(recording, baseline, name);
      const comparison: Comparison = {
        baseline,
        candidate: name,
        growth: growths.filter(isShown).map(growthComparison),
        ...(footprint === undefined ? {} : { footprint: footprintComparison(footprint) }),
      };
      const worse = growths.filter(({ verdict }) => verdict === "worse").map(regrown);
      // Neither the catalogue nor a toleration excuses a regression: the baseline did not have it.
      const untolerated = { ...causes.budget, tolerations: [] };
      const regressions = findCauses({ ...causes, budget: untolerated, asksKnown: false, series: worse });
      return {
        comparison,
        growths,
        findings: [
          ...regressions.map((finding): JudgedFinding => ({ ...finding, kind: "regression" })),
          ...(footprint?.verdict === "worse" ? [footprintFinding(name, recording, footprint)] : []),
        ],
      };
    });
  return {
    comparisons: results.map(({ comparison }) => comparison),
    findings: results.flatMap(({ findings }) => findings),
    untried: seriesOf(baseline).filter((before) =>
      results.some(({ growths }) =>
        growths.some(({ baseline: compared, isUntried }) => isUntried && compared === before),
      ),
    ),
  };
}

function footprintOf(recording: Recording, baseline: string, candidate: string): ComparedFootprint | undefined {
  const readings = [baseline, candidate].map((arm) => footprintsOf(recording, arm));
  const [before = [], after = []] = readings;
  if (Math.min(before.length, after.length) < MIN_SESSIONS) return undefined;
  return compareFootprint(before, after, recording.header.plan.budget.footprint);
}

/** The owned heap is always shown. */
function isShown({ candidate, verdict }: ComparedGrowth): boolean {
  return candidate.metric === "owned-heap" || verdict !== "same";
}

function growthComparison({ baseline, candidate, difference, verdict }: ComparedGrowth): GrowthComparison {
  const { workload, metric, key, unit } = candidate;
  const side = (estimate: Estimate) => ({ ...jsonInterval(estimate), unit });
  return {
    workload,
    metric,
    key,
    baseline: side(baseline.perIteration),
    candidate: side(candidate.perIteration),
    difference: side(difference),
    verdict,
  };
}

function footprintComparison({
  baselineBytes,
  candidateBytes,
  shift,
  pValue,
  verdict,
}: ComparedFootprint): FootprintComparison {
  return {
    baselineBytes: [...baselineBytes],
    candidateBytes: [...candidateBytes],
    shift: jsonInterval(shift),
    ratio: jsonInterval(dividedBy(shift, median([...baselineBytes]))),
    pValue,
    verdict,
  };
}

/** The candidate's series with what it grows more than the baseline's. */
function regrown({ candidate, difference, strict }: ComparedGrowth): Series {
  return { ...candidate, perIteration: difference, strict };
}

function footprintFinding(arm: string, recording: Recording, { shift }: ComparedFootprint): JudgedFinding {
  return {
    kind: "footprint",
    arm,
    workload: footprintWorkload(recording),
    fingerprint: "footprint",
    owner: "owned heap after the soak",
    kept: { what: "footprint" },
    confirmed: true,
    frames: [],
    perIteration: { ...jsonInterval(shift), unit: "bytes" },
    perUnit: [],
    sizeClasses: [],
  };
}
