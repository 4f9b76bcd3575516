import { isVersionKnown } from "../model/gopls-version.ts";
import type { JudgeWarning } from "../model/judge-warning.ts";
import type { KnownLeak } from "../model/known-leak.ts";
import type { RunHeader } from "../model/recording.ts";
import { judgedArms } from "./recorded/judged-arms.ts";

/**
 * What a reader should know about known leaks and the arms under judgement: which of them an arm does not show, by its name; and where the
 * user named a release for a gopls that says its version.
 */
export function knownWarnings(
  { plan, gopls }: RunHeader,
  notSeen: ReadonlyMap<string, readonly KnownLeak[]>,
): readonly JudgeWarning[] {
  const { knownLeaksOf } = plan.budget;
  return judgedArms(plan).flatMap(({ name: arm }): readonly JudgeWarning[] => {
    const version = gopls[arm]?.version;
    if (version === undefined) return [];
    const leaks = (notSeen.get(arm) ?? []).map(({ id, title }) => ({ id, title }));
    const isIgnored = knownLeaksOf !== undefined && isVersionKnown(version);
    return [
      ...(isIgnored ? [{ code: "known-leaks-of-ignored" as const, arm, version, asked: knownLeaksOf }] : []),
      ...(leaks.length > 0 ? [{ code: "known-not-seen" as const, arm, version, leaks }] : []),
    ];
  });
}
