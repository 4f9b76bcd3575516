import type { Report } from "../../model/report.ts";
import type { Grown } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { armLabel } from "../ask/arms.ts";
import { type IcicleFrame, icicle } from "./icicle.ts";

/** Where one phase grew: a title, one picture or two, and what is not in them. */
export interface GrownPhase {
  readonly grown: Grown;
  readonly title: string;
  readonly pictures: readonly StackPicture[];
  /** A sentence; "" where all is drawn. */
  readonly rest: string;
}

export interface StackPicture {
  readonly direction: "grew" | "shrank";
  /** How much it is. */
  readonly title: string;
  readonly frames: readonly IcicleFrame[];
}

/** What the pictures show, in one sentence. */
export const ABOUT_PICTURES = "The heap profile at the end of each workload less the one at its start, by call stack.";

/** Each phase that has something to draw: what it holds more in the end, and what it let go of. */
export function grownPhases(report: Report): readonly GrownPhase[] {
  return (report.grown ?? [])
    .map((grown) => ({ grown, title: titleOf(grown, report), pictures: picturesOf(grown), rest: restOf(grown) }))
    .filter(({ pictures }) => pictures.length > 0);
}

function titleOf({ arm, workload, iterations }: Grown, report: Report): string {
  const whose = report.arms.length > 1 ? `, gopls ${armLabel(report, arm)}` : "";
  return `${workload}${whose}: ${formatCount(iterations)} iterations`;
}

/** What is said of the stacks that a picture does not draw; "" where all are drawn. */
export function restOf({ others: { stacks, grownBytes, shrunkBytes } }: Pick<Grown, "others">): string {
  if (stacks === 0) return "";
  return `${formatCount(stacks)} smaller stacks, which are not drawn, hold ${formatBytes(grownBytes)} more and ${formatBytes(shrunkBytes)} less.`;
}

const WORDS = { grew: "more than at the start", shrank: "less than at the start" } as const;

function picturesOf(grown: Grown): readonly StackPicture[] {
  return (["grew", "shrank"] as const).flatMap((direction) => {
    const sums = ownerSums(grown, direction);
    if (sums.size === 0) return [];
    const total = formatBytes([...sums.values()].reduce((sum, bytes) => sum + bytes, 0));
    return [{ direction, title: `${total} ${WORDS[direction]}: ${byOwner(sums)}`, frames: icicle(grown, direction) }];
  });
}

/** Owners that a caption names. */
export const MOST_OWNERS = 4;

/** Whose it is, the largest first: "transport 1.2 MiB, parse cache 310 KiB and 2 others". */
function byOwner(sums: ReadonlyMap<string, number>): string {
  const all = [...sums].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const named = all.slice(0, MOST_OWNERS).map(([owner, bytes]) => `${owner} ${formatBytes(bytes)}`);
  const left = all.length - named.length;
  return named.join(", ") + (left > 0 ? ` and ${left} ${left === 1 ? "other" : "others"}` : "");
}

/** Bytes of all stacks that grew, or shrank, those among them of which no frame is wide enough to be drawn. */
function ownerSums({ stacks }: Grown, direction: StackPicture["direction"]): ReadonlyMap<string, number> {
  const sign = direction === "grew" ? 1 : -1;
  const sums = new Map<string, number>();
  for (const { owner, bytes } of stacks) if (bytes * sign > 0) sums.set(owner, (sums.get(owner) ?? 0) + bytes * sign);
  return sums;
}
