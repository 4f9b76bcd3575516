import type { HeapProfile } from "../../model/heap-profile.ts";
import type { Recording } from "../../model/recording.ts";
import type { Against, Grown } from "../../model/report-heap.ts";
import { roundNumber } from "../../report/rounded.ts";
import { parseHeapProfile } from "../profile/parse-heap-profile.ts";
import type { MeasuredPhase } from "../recorded/measured-phases.ts";
import { grownStacks, type PerPhase, type Stack, type Stacks, stacksAgainst } from "./grown-stacks.ts";
import { mostChanged } from "./most-changed.ts";
import { type NamePlaces, namePlaces } from "./name-places.ts";
import { phaseEnds, phaseMoments } from "./phase-ends.ts";

/** Where a phase grew, by all its stacks. */
export interface PhaseGrowth extends PerPhase {
  readonly arm: string;
  readonly workload: string;
  /** The same at moments before its end. */
  readonly earlier: readonly PerPhase[];
}

/** Reads where a phase grew off its profiles, of which `first` is the first; undefined without two. Throws profile-damaged. */
export function phaseGrowth(
  { arm, workload, snapshots }: MeasuredPhase,
  first: HeapProfile | undefined,
  recording: Recording,
): PhaseGrowth | undefined {
  const ends = phaseEnds(snapshots, recording);
  if (!ends || !first) return undefined;
  const version = recording.header.gopls[arm]?.version;
  const until = (path: string) =>
    grownStacks({ first, last: parseHeapProfile(recording.profile(path), path) }, version);
  const earlier = phaseMoments(snapshots, recording).map(({ path, iterations }) => ({
    stacks: until(path),
    iterations,
  }));
  return { arm, workload, iterations: ends.iterations, stacks: until(ends.last), earlier };
}

/** What a report shows of a phase's growth, with `most` stacks at the most, and of it against the baseline's. */
export function grownOf(growth: PhaseGrowth, baseline: PhaseGrowth | undefined, most: number): Grown {
  const { arm, workload, iterations, earlier } = growth;
  const places = namePlaces();
  const { kept, others } = mostChanged(growth.stacks, most);
  const stacks = kept.map(([key, stack]) => ({ ...placed(stack, places), ...before(key, earlier) }));
  const against = baseline && againstOf(growth, baseline, { most, places });
  return {
    arm,
    workload,
    iterations,
    functions: places.names(),
    ...(earlier.length === 0 ? {} : { moments: earlier.map((moment) => moment.iterations) }),
    stacks,
    others,
    ...(against === undefined ? {} : { against }),
  };
}

function before(key: string, earlier: readonly { readonly stacks: Stacks }[]) {
  if (earlier.length === 0) return {};
  const at = (of: "bytes" | "objects") => earlier.map(({ stacks }) => stacks.get(key)?.[of] ?? 0);
  return { bytesAt: at("bytes"), objectsAt: at("objects") };
}

function againstOf(
  growth: PhaseGrowth,
  baseline: PhaseGrowth,
  { most, places }: { readonly most: number; readonly places: NamePlaces },
): Against | undefined {
  if (growth.iterations === 0 || baseline.iterations === 0) return undefined;
  const { kept, others } = mostChanged(stacksAgainst(growth, baseline), most);
  const rounded = (number: number) => roundNumber(number) ?? 0;
  const { arm, iterations } = baseline;
  return {
    arm,
    iterations,
    stacks: kept.map(([, stack]) => {
      const { bytes, objects, ...own } = placed(stack, places);
      return { ...own, bytes: rounded(bytes), objects: rounded(objects) };
    }),
    others: { ...others, grownBytes: rounded(others.grownBytes), shrunkBytes: rounded(others.shrunkBytes) },
  };
}

function placed({ names, owner, bytes, objects }: Stack, { placeOf }: NamePlaces) {
  return { frames: names.map(placeOf), owner, bytes, objects };
}
