import type { JudgedFinding } from "../../model/judged-finding.ts";
import type { KnownLeak } from "../../model/known-leak.ts";

/**
 * What candidates do worse than the baseline, with the known leaks that explain it. A leak of the catalogue that the candidate shows and the
 * baseline's version does not have is confirmed: its stacks are known, and a fresh process would tell nothing more. `found` is what the
 * candidates' growth comes from; `ofBaseline` the known leaks that the baseline may have.
 */
export function newKnownLeaks(
  worse: readonly JudgedFinding[],
  found: readonly JudgedFinding[],
  ofBaseline: readonly KnownLeak[],
): readonly JudgedFinding[] {
  const isNew = ({ known }: JudgedFinding) => known !== undefined && !ofBaseline.some(({ id }) => id === known.id);
  const added = found.filter(({ kind }) => kind === "known").filter(isNew);
  return worse.map((finding) => {
    const { arm, workload, fingerprint } = finding;
    const same = added.find((one) => one.arm === arm && one.workload === workload && one.fingerprint === fingerprint);
    return same?.known ? { ...finding, known: same.known, confirmed: true } : finding;
  });
}
