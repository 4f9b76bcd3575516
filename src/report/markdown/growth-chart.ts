import type { Finding, Report, SeriesReport } from "../../model/report.ts";
import { formatCount } from "../../text/format-count.ts";
import { armLabel, comparedArms } from "../ask/arms.ts";
import { grownFindings } from "../ask/findings.ts";
import { ownedHeapOf, seriesOf } from "../ask/phases.ts";
import { seriesName } from "../words/names.ts";
import { escapeMarkdown } from "./escape.ts";

/** Fewer points show no slope. */
const LEAST_POINTS = 5;

const KIB = 1024;
const MIB = KIB * KIB;

/** Of the one that is judged: red where it keeps more, green where it got better. All can be told from white and from black. */
const RED = { word: "red", color: "#cf222e" };
const GREEN = { word: "green", color: "#2da44e" };
const BASELINE_COLOR = "#6e7781";

/**
 * What grew most, against iterations since the start of the phase, as a chart in mermaid's xychart; beside it the same of the arm that
 * it is compared with. Empty where nothing grew and nothing got better.
 */
export function growthChart(report: Report): string {
  const { candidate, baseline } = comparedArms(report);
  const grown = whatGrew(report);
  const shown = grown ?? whatGotBetter(report);
  if (!candidate || !shown) return "";
  const { word, color } = grown ? RED : GREEN;
  const lines = [sinceBaseline(shown), ...(baseline ? baselineLine(report, baseline.name, shown) : [])];
  const length = Math.min(...lines.map((line) => line.length));
  const drawn = lines.map((line) => line.slice(0, length));
  const { name, divisor, digits } = scaleOf(shown, drawn.flat());
  const ys = drawn.map((line) => line.map(([, y]) => (y / divisor).toFixed(digits)));
  const all = ys.flat().map(Number);
  const [low, high] = [Math.min(...all, 0), Math.max(...all, 1)];
  const chart = [
    `%%{init: {"xyChart": {"width": 700, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${color}, ${BASELINE_COLOR}"}}}}%%`,
    "xychart-beta",
    `  x-axis "iterations of ${plain(shown.workload)}" 0 --> ${drawn[0]?.at(-1)?.[0] ?? 0}`,
    `  y-axis "${plain(name)}" ${low} --> ${high}`,
    ...ys.map((line) => `  line [${line.join(", ")}]`),
  ];
  const baselineLegend = drawn.length > 1 ? `, ${escapeMarkdown(armLabel(report, baseline?.name))} in grey` : "";
  // All of it is drawn, with what known leaks keep.
  const { metric, key } = shown;
  const legend = `${seriesName({ metric, key })} since the start of the phase: ${armLabel(report, shown.arm)} in ${word}`;
  return ["```mermaid", ...chart, "```", "", `<sub>${escapeMarkdown(legend)}${baselineLegend}</sub>`].join("\n");
}

/** The series that shows best what grew most. */
function whatGrew(report: Report): SeriesReport | undefined {
  for (const finding of grownFindings(report)) {
    const series = seriesBehind(finding, report);
    if (series) return series;
  }
  return undefined;
}

/** The heap that got better than the baseline's. */
function whatGotBetter(report: Report): SeriesReport | undefined {
  for (const { candidate, growth } of report.comparisons) {
    const better = growth.find(({ metric, verdict }) => metric === "owned-heap" && verdict === "better");
    const heap = better && ownedHeapOf(report, { arm: candidate, workload: better.workload });
    if (heap && heap.points.length >= LEAST_POINTS) return heap;
  }
  return undefined;
}

/**
 * The heap where its growth is proven, else the objects or goroutines that were counted: they make the straighter line. Where a known leak grows in
 * gopls' own heap, it is no leak by itself, but shows the growth; HeapAlloc would show the caches.
 */
function seriesBehind(finding: Finding, report: Report): SeriesReport | undefined {
  const { sizeClasses, perIteration } = finding;
  const isHeapOfKnown = ({ metric, besideKnown }: SeriesReport) =>
    perIteration.unit === "bytes" && metric === "owned-heap" && besideKnown !== undefined;
  const leaking = seriesOf(report, finding).filter(
    (series) => series.points.length >= LEAST_POINTS && (series.verdict === "leak" || isHeapOfKnown(series)),
  );
  const find = (metric: SeriesReport["metric"], key?: string) =>
    leaking.find((series) => series.metric === metric && (key === undefined || series.key === key));
  if (perIteration.unit === "goroutines") return find("leaked-goroutines") ?? find("goroutines");
  return find("owned-heap") ?? find("size-class", String(sizeClasses[0]?.bytes)) ?? leaking[0];
}

/** The same of the baseline; what never changed there has no series, and none that is too short is drawn. */
function baselineLine(report: Report, arm: string, shown: SeriesReport): readonly Line[] {
  const like = seriesOf(report, { arm, workload: shown.workload }).find((series) => isAlike(series, shown));
  if (!like) return [shown.points.map(([x]) => [x, 0] as const)];
  return like.points.length >= LEAST_POINTS ? [sinceBaseline(like)] : [];
}

function isAlike(series: SeriesReport, { metric, key }: SeriesReport): boolean {
  return series.metric === metric && series.key === key;
}

function sinceBaseline({ points }: SeriesReport): Line {
  const first = points[0]?.[1] ?? 0;
  return points.map(([x, y]) => [x, y - first] as const);
}

type Line = readonly (readonly [number, number])[];

/** A unit in which the largest value has one to four digits. */
function scaleOf(series: SeriesReport, points: Line) {
  const most = Math.max(...points.map(([, y]) => Math.abs(y)));
  if (series.perIteration.unit === "bytes") {
    if (most >= MIB) return { name: "MiB kept", divisor: MIB, digits: 2 };
    return most >= 10 * KIB ? { name: "KiB kept", divisor: KIB, digits: 1 } : { name: "B kept", divisor: 1, digits: 0 };
  }
  const name =
    series.metric === "size-class" ? `objects of ${formatCount(Number(series.key))} B kept` : series.perIteration.unit;
  return { name, divisor: 1, digits: 0 };
}

/** Nothing in a text of ours ends a quoted text of mermaid's; nothing else may come in. */
function plain(text: string): string {
  return text.replace(/[^\w ,.'-]/g, "");
}
