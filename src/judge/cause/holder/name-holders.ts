import { Failure } from "../../../model/failure.ts";
import type { Series } from "../../../model/growth.ts";
import type { JudgeWarning } from "../../../model/judge-warning.ts";
import type { JudgedFinding } from "../../../model/judged-finding.ts";
import type { Recording, References } from "../../../model/recording.ts";
import type { Holder } from "../../../model/report.ts";
import type { Snapshot } from "../../../model/snapshot.ts";
import { kindOf, type WorkUnit } from "../../../model/work.ts";
import { intervalOfJson } from "../../../stats/interval.ts";
import { type ChainGrowth, referenceGrowth } from "../../profile/reference-growth.ts";
import type { DosedPiece } from "../../recorded/dosed-pieces.ts";
import type { PhaseEvidence } from "../evidence/phase-evidence.ts";
import { chooseHolders } from "./choose-holders.ts";
import { inferHolder } from "./infer-holder.ts";

/** What holders are looked for in. */
interface HolderSources {
  readonly recording: Recording;
  readonly pieces: readonly DosedPiece[];
  readonly series: readonly Series[];
  readonly phases: readonly PhaseEvidence[];
}

interface NamedHolders {
  readonly findings: readonly JudgedFinding[];
  /** What could not be read. */
  readonly warnings: readonly JudgeWarning[];
}

/**
 * The findings with who holds what is kept on the heap: as the reference chains of a fresh process tell it, or else as gopls' own counts
 * let infer it. Profiles are decoded where a finding needs them; one that is damaged or gone is a warning.
 */
export function nameHolders(findings: readonly JudgedFinding[], sources: HolderSources): NamedHolders {
  const { recording, pieces, series, phases } = sources;
  const asked = findings.filter(isHeld);
  const warnings: JudgeWarning[] = [];
  const dosed = pieces
    .filter(({ arm, workload }) => asked.some((finding) => finding.arm === arm && finding.workload === workload))
    .flatMap((piece) => {
      const read = readDose(piece, recording);
      if (!read) return [];
      if ("code" in read) warnings.push(read);
      return "code" in read ? [] : [read];
    });
  const named = findings.map((finding): JudgedFinding => {
    if (!isHeld(finding)) return finding;
    const phase = phases.find(({ arm, workload }) => arm === finding.arm && workload === finding.workload);
    const holder =
      heldByChain(finding, dosed) ?? (phase ? inferHolder(finding, series, phase.sentPerIteration) : undefined);
    return holder ? { ...finding, holder } : finding;
  });
  return { findings: named, warnings };
}

/** What is on the heap is held by somebody; a goroutine holds itself, and entries are counted where they are. */
function isHeld({ kept: { what } }: JudgedFinding): boolean {
  return what === "objects" || what === "memory" || what === "known-leak";
}

/** What grew by its chains between two moments of a dose. */
interface ReadDose {
  readonly piece: DosedPiece;
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly chains: readonly ChainGrowth[];
}

/** Undefined: no two profiles were taken. */
function readDose(piece: DosedPiece, recording: Recording): ReadDose | JudgeWarning | undefined {
  const taken = piece.snapshots.flatMap((snapshot) => {
    const references = recording.references?.find((one) => isAfter(one, snapshot));
    return references ? [{ snapshot, path: references.path }] : [];
  });
  const [first, last] = [taken[0], taken.at(-1)];
  if (!first || !last || first === last) return undefined;
  try {
    const profile = ({ path }: { readonly path: string }) => ({ path, raw: recording.profile(path) });
    const chains = referenceGrowth({ first: profile(first), last: profile(last) });
    return { piece, from: first.snapshot, to: last.snapshot, chains };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { arm, workload } = piece;
    return { code: "holders-unreadable", arm, workload, path: `${first.path} or ${last.path}`, reason: error.message };
  }
}

function isAfter(references: References, { arm, session, phase, cycle }: Snapshot): boolean {
  const isSame = references.arm === arm && references.session === session;
  return isSame && references.phase === phase && references.cycle === cycle;
}

/** The piece that alone makes it grow comes first. */
function heldByChain(finding: JudgedFinding, dosed: readonly ReadDose[]): Holder | undefined {
  const [main] = finding.perUnit;
  if (!main) return undefined;
  const { unit } = main;
  const counted = finding.sizeClasses.filter((size) => size.unit === unit);
  const objectsPerUnit = new Map(counted.map((size) => [size.bytes, size.objectsPerUnit]));
  const own = dosed.filter(({ piece: { arm, workload } }) => arm === finding.arm && workload === finding.workload);
  const ordered = [...own].sort(
    (a, b) => Number(b.piece.ablation === finding.method) - Number(a.piece.ablation === finding.method),
  );
  for (const { from, to, chains } of ordered) {
    const units = unitsBetween(from, to, unit);
    const [best, ...others] = chooseHolders(chains, { units, bytesPerUnit: intervalOfJson(main), objectsPerUnit });
    if (best) return { by: "references", ...best, unit, ...(others.length > 0 ? { others: others.length } : {}) };
  }
  return undefined;
}

function unitsBetween(from: Snapshot, to: Snapshot, unit: WorkUnit): number {
  if (unit === "iteration") return to.iterations - from.iterations;
  const kind = kindOf(unit);
  return to.sent[kind] - from.sent[kind];
}
