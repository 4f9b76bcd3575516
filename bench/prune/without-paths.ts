import type { RunHeader } from "../../src/model/recording.ts";

/** A part of a run directory without the folders of the machine that recorded it: of its workspaces, its gopls and its Go. */
export function withoutPaths(text: string, { plan, gopls }: Pick<RunHeader, "plan" | "gopls">): string {
  const known = [
    ...plan.arms.map(({ workspace }) => [workspace, "/workspace"] as const),
    ...Object.values(gopls).map(({ path }) => [path, "/gopls"] as const),
  ];
  const named = known.reduce((cleaned, [path, name]) => cleaned.replaceAll(path, name), text);
  return named.replaceAll(/(?<=["\s=:])\/(?:root|home|tmp|work|Users|var)\/[^"\s\\]*/g, "/elsewhere");
}
