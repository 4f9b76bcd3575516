import type { Report } from "../../model/report.ts";
import type { Timeline } from "../../model/report-heap.ts";
import { formatBytes } from "../../text/format-bytes.ts";
import { formatCount } from "../../text/format-count.ts";
import { armLabel } from "../ask/arms.ts";
import { type Html, html } from "../markup/html.ts";

type Reading = Timeline["readings"][number];

interface Line {
  readonly name: string;
  /** As the style has it. */
  readonly line: "heap" | "owned" | "rss" | "goroutines";
  readonly read: (reading: Reading) => number | undefined;
}

const OWNED: Line = { name: "its own heap", line: "owned", read: ({ ownedBytes }) => ownedBytes };
const BYTES: readonly Line[] = [
  { name: "resident", line: "rss", read: ({ rssBytes }) => rssBytes },
  { name: "live heap", line: "heap", read: ({ heapBytes }) => heapBytes },
  OWNED,
];
const GOROUTINES: Line = { name: "goroutines", line: "goroutines", read: ({ goroutines }) => goroutines };

const PURPOSES: Readonly<Record<Timeline["purpose"], string>> = {
  measure: "measured",
  dose: "a fresh process, beside known leaks",
  confirm: "a fresh process, which confirms",
  footprint: "only for its size after the soak",
};

/** Every gopls process over its time: memory and goroutines, above what was being done. */
export function timelineSection(report: Report): Html | undefined {
  const timelines = (report.timeline ?? []).filter(({ readings }) => readings.length > 1);
  if (timelines.length === 0) return undefined;
  return html`<section id="time"><h2>Over time</h2>
<p>Memory is read after garbage was collected. The soak, in which caches fill, is before the first reading.</p>
${timelines.map((timeline, i) => sessionOf(timeline, i === 0, report))}</section>`;
}

function sessionOf(timeline: Timeline, isOpen: boolean, report: Report): Html {
  const { arm, session, purpose, readings } = timeline;
  const title = `gopls ${armLabel(report, arm)}, process ${session}: ${PURPOSES[purpose]}`;
  const open = isOpen ? html` open` : undefined;
  return html`<details${open}><summary>${title}</summary>
${chart(timeline, { lines: BYTES, format: formatBytes })}${chart(timeline, { lines: [OWNED], format: formatBytes, enlarged: true })}${chart(timeline, { lines: [GOROUTINES], format: formatCount })}
<details><summary>${readings.length} readings</summary><div class="wide">${readingTable(readings)}</div></details></details>`;
}

const WIDTH = 1_000;
const HEIGHT = 200;

interface Chart {
  readonly lines: readonly Line[];
  readonly format: (value: number) => string;
  /** From its lowest value, so that slow growth is seen; else from 0. */
  readonly enlarged?: boolean;
}

function chart({ readings }: Timeline, { lines, format, enlarged = false }: Chart): Html | undefined {
  const values = lines.flatMap(({ read }) => readings.flatMap((reading) => read(reading) ?? []));
  if (values.length < 2) return undefined;
  const [least, most] = [enlarged ? Math.min(...values) : 0, Math.max(...values)];
  const [startMs, endMs] = [readings[0]?.atMs ?? 0, readings.at(-1)?.atMs ?? 0];
  const x = (atMs: number) => ((atMs - startMs) / Math.max(1, endMs - startMs)) * WIDTH;
  const y = (value: number) => HEIGHT * (0.98 - ((value - least) / Math.max(1, most - least)) * 0.86);
  const drawn = lines.flatMap((line) => {
    const points = readings.flatMap((reading) => {
      const value = line.read(reading);
      return value === undefined ? [] : [`${x(reading.atMs).toFixed(1)},${y(value).toFixed(1)}`];
    });
    return points.length > 1 ? [{ ...line, points: points.join(" ") }] : [];
  });
  const bands = stretchesOf(readings);
  const label = `${lines.map(({ name }) => name).join(", ")} from ${seconds(startMs)} to ${seconds(endMs)}`;
  return html`<figure class="chart"><figcaption>${drawn.map(({ name, line }) => html`<span class="key ${line}">${name}${enlarged ? ", enlarged" : ""}</span> `)}<span class="most">${enlarged ? `${format(least)} to ${format(most)}` : `up to ${format(most)}`}</span></figcaption>
<div class="plot"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bands.map(
    ({ from, to }, i) =>
      html`<rect class="band${i % 2}" x="${x(from).toFixed(1)}" y="0" width="${Math.max(0, x(to) - x(from)).toFixed(1)}" height="${HEIGHT}"/>`,
  )}${drawn.map(({ line, points }) => html`<polyline class="${line}" points="${points}"/>`)}</svg>
${bands.map(({ from, to, phase }) => html`<span class="phase" style="left:${percent(x(from))};width:${percent(x(to) - x(from))}" title="${phase}">${phase}</span>`)}</div>
<div class="axis"><span>${seconds(startMs)}</span><span>${seconds(endMs)} after its start</span></div></figure>`;
}

function percent(x: number): string {
  return `${((x / WIDTH) * 100).toFixed(2)}%`;
}

interface Stretch {
  readonly phase: string;
  readonly from: number;
  readonly to: number;
}

/** Readings one after the other in which the same was done. */
function stretchesOf(readings: readonly Reading[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { phase, atMs } of readings) {
    const last = stretches.at(-1);
    if (last && last.phase === phase) stretches[stretches.length - 1] = { ...last, to: atMs };
    else stretches.push({ phase, from: last?.to ?? atMs, to: atMs });
  }
  return stretches;
}

function readingTable(readings: readonly Reading[]): Html {
  const bytes = (value: number | undefined) => (value === undefined ? "–" : formatBytes(value));
  return html`<table><thead><tr><th scope="col">after</th><th scope="col">during</th><th scope="col">cycle</th><th scope="col" class="number">resident</th><th scope="col" class="number">live heap</th><th scope="col" class="number">own heap</th><th scope="col" class="number">goroutines</th></tr></thead><tbody>
${readings.map(
  ({ atMs, phase, cycle, rssBytes, heapBytes, ownedBytes, goroutines }) =>
    html`<tr><td>${seconds(atMs)}</td><td>${phase}</td><td>${cycle}</td><td class="number">${bytes(rssBytes)}</td><td class="number">${bytes(heapBytes)}</td><td class="number">${bytes(ownedBytes)}</td><td class="number">${goroutines}</td></tr>\n`,
)}</tbody></table>`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}
