import type { Report } from "../../model/report.ts";
import type { Against, Churn, Grown } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { shortName } from "../../text/short-name.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html, trusted } from "../markup/html.ts";
import { restOf } from "../picture/grown-phases.ts";
import { hueOf } from "../picture/hue-of.ts";

/** A call stack as the page's script draws it: places of its functions from the root, of its owner, and what it holds at each moment. */
type DrawnStack = readonly [
  frames: readonly number[],
  owner: number,
  bytes: readonly number[],
  objects: readonly number[],
];

/** A picture that the script can draw. */
interface Drawn {
  /** Full names, and names for people. */
  readonly functions: readonly (readonly [string, string])[];
  readonly owners: readonly (readonly [name: string, hue: number])[];
  readonly stacks: readonly DrawnStack[];
  /** What the stacks that are not drawn have. */
  readonly rest: string;
}

/** All that the script draws of one phase. */
interface PhaseData {
  readonly iterations: number;
  /** Iterations after which there are numbers, its end among them. */
  readonly moments: readonly number[];
  readonly live: Drawn;
  readonly allocated?: Drawn;
  readonly against?: Drawn & { readonly baseline: string };
}

/** What a phase's pictures are drawn from, as JSON that no HTML can end. */
export function growthData(grown: Grown, report: Report): Html {
  const json = JSON.stringify(phaseData(grown, report)).replaceAll("<", "\\u003c");
  return html`<script type="application/json" class="drawn">${trusted(json)}</script>`;
}

function phaseData(grown: Grown, report: Report): PhaseData {
  const { iterations, functions, moments = [], stacks, against } = grown;
  const churn = churnOf(grown, report);
  const live = stacks.map(({ bytesAt = [], objectsAt = [], bytes, objects, ...stack }) => ({
    ...stack,
    bytes: [...bytesAt, bytes],
    objects: [...objectsAt, objects],
  }));
  return {
    iterations,
    moments: [...moments, iterations],
    live: drawn(functions, live, restOf(grown)),
    ...(churn === undefined ? {} : { allocated: allocatedData(churn) }),
    ...(against === undefined ? {} : { against: againstData(against, functions, report) }),
  };
}

function allocatedData({ functions, stacks, others }: Churn): Drawn {
  const rest = notDrawn(others.stacks, `allocate ${formatBytes(others.bytes)}.`);
  const cut = "Each stack ends two calls below the function of gopls for which it allocates.";
  return drawn(functions, stacks.map(atTheEnd), `${cut} ${rest}`.trim());
}

function againstData({ arm, stacks, others }: Against, functions: readonly string[], report: Report) {
  const { grownBytes, shrunkBytes } = others;
  const differ = `differ by ${formatBytes(grownBytes)} more and ${formatBytes(shrunkBytes)} less per iteration.`;
  const matched = "Stacks are matched by their functions: one that was renamed is more here, and less there.";
  const rest = `${matched} ${notDrawn(others.stacks, differ)}`.trim();
  return { baseline: `gopls ${armLabel(report, arm)}`, ...drawn(functions, stacks.map(atTheEnd), rest) };
}

function notDrawn(stacks: number, what: string): string {
  return stacks === 0 ? "" : `${formatCount(stacks)} smaller stacks, which are not drawn, ${what}`;
}

function churnOf({ arm, workload }: Grown, { churn = [] }: Report): Churn | undefined {
  return churn.find((one) => one.arm === arm && one.workload === workload);
}

interface Stack {
  readonly frames: readonly number[];
  readonly owner: string;
  readonly bytes: readonly number[];
  readonly objects: readonly number[];
}

function atTheEnd(
  stack: Omit<Stack, "bytes" | "objects"> & { readonly bytes: number; readonly objects: number },
): Stack {
  return { ...stack, bytes: [stack.bytes], objects: [stack.objects] };
}

function drawn(functions: readonly string[], stacks: readonly Stack[], rest: string): Drawn {
  const owners = [...new Set(stacks.map(({ owner }) => owner))];
  return {
    functions: functions.map((name) => [name, shortName(name)]),
    owners: owners.map((owner) => [owner, hueOf(owner)]),
    stacks: stacks.map(({ frames, owner, bytes, objects }) => [frames, owners.indexOf(owner), bytes, objects]),
    rest,
  };
}
