import { groupBy } from "../../src/stats/group-by.ts";
import type { Label } from "./label.ts";

/** A sentence that tells by which builds of the program the runs were recorded, the most used first. */
export function recordedBy(labels: readonly Label[]): string {
  const builds = [...groupBy(labels, ({ cli }) => cli ?? "unknown")].sort(([, a], [, b]) => b.length - a.length);
  return `Recorded by ${builds.map(([cli, runs]) => `build \`${cli}\` (${runs.length})`).join(", ")}.`;
}
