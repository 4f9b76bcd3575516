import type { Report } from "../../model/report.ts";

interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Family {
  readonly name: string;
  readonly unit?: "bytes" | "seconds";
  readonly help: string;
  readonly samples: readonly Sample[];
}

const PREFIX = "gopls_leak_gate";
const OUTCOMES: readonly Report["outcome"][] = ["pass", "fail", "inconclusive", "not-measured"];

/**
 * The report as OpenMetrics text (version 1.0 of that format): the outcome as a gauge for each, of which one is 1, findings by kind, growth
 * with its interval, and how large gopls stands after the soak. Names end in their unit. All are gauges, so that what reads Prometheus' own
 * text format reads them too.
 */
export function renderOpenMetrics(report: Report): string {
  const families = [outcome(report), findings(report), ...growth(report), ...standing(report), ...cost(report)];
  const lines = families.filter(({ samples }) => samples.length > 0).flatMap(linesOf);
  return `${[...lines, "# EOF"].join("\n")}\n`;
}

function linesOf({ name, unit, help, samples }: Family): readonly string[] {
  return [
    `# TYPE ${name} gauge`,
    ...(unit === undefined ? [] : [`# UNIT ${name} ${unit}`]),
    `# HELP ${name} ${help}`,
    ...samples.map(({ labels, value }) => `${name}{${Object.entries(labels).map(label).join(",")}} ${value}`),
  ];
}

function label([name, value]: readonly [string, string]): string {
  const escaped = value.replace(/\\/g, "\\\\").replace(/"/g, '\\"').replace(/\n/g, "\\n");
  return `${name}="${escaped}"`;
}

function outcome({ outcome: actual }: Report): Family {
  const name = `${PREFIX}_outcome`;
  const samples = OUTCOMES.map((one) => ({ labels: { outcome: one }, value: Number(one === actual) }));
  return { name, help: "How the gate ended.", samples };
}

function findings({ findings: all, ...report }: Report): Family {
  const kinds = ["leak", "regression", "footprint", "known", "tolerated"] as const;
  const samples = report.arms.flatMap(({ name: arm, gopls: { version } }) =>
    kinds.map((kind) => ({
      labels: { arm, gopls: version, kind },
      value: all.filter((finding) => finding.arm === arm && finding.kind === kind).length,
    })),
  );
  return { name: `${PREFIX}_findings`, help: "What was found, by kind.", samples };
}

/** Growth of gopls' own heap per iteration: the estimate, and both ends of its 95 % interval where it has them. */
function growth(report: Report): readonly Family[] {
  const heaps = report.series.filter(({ metric }) => metric === "owned-heap");
  const of = (part: "value" | "low" | "high", help: string): Family => ({
    name: `${PREFIX}_growth_per_iteration${part === "value" ? "" : `_${part}`}_bytes`,
    unit: "bytes",
    help,
    samples: heaps.flatMap(({ arm, workload, perIteration }) => {
      const value = perIteration[part];
      return value === null ? [] : [{ labels: { arm, gopls: versionOf(report, arm), workload }, value }];
    }),
  });
  return [
    of("value", "Growth of the heap that gopls owns, for each iteration of a workload."),
    of("low", "Lower end of its 95 % interval."),
    of("high", "Upper end of its 95 % interval."),
  ];
}

function standing(report: Report): readonly Family[] {
  const of = (name: string, help: string, read: (one: Standing) => number | undefined): Family => ({
    name: `${PREFIX}_${name}`,
    unit: name.endsWith("_seconds") ? "seconds" : "bytes",
    help,
    samples: (report.standing ?? []).flatMap((one) => {
      const value = read(one);
      return value === undefined ? [] : [{ labels: { arm: one.arm, gopls: versionOf(report, one.arm) }, value }];
    }),
  });
  return [
    of("heap_bytes", "Live heap after the soak.", ({ heapBytes }) => heapBytes),
    of("resident_bytes", "Resident memory after the soak.", ({ rssBytes }) => rssBytes),
    of("peak_resident_bytes", "The most that was resident until then.", ({ peakRssBytes }) => peakRssBytes),
    of("load_seconds", "Until the workspace was loaded.", ({ loadMs }) =>
      loadMs === undefined ? undefined : loadMs / 1000,
    ),
  ];
}

type Standing = NonNullable<Report["standing"]>[number];

function cost({ cost: spent }: Report): readonly Family[] {
  if (!spent) return [];
  const samples = [{ labels: {}, value: Math.round(spent.minutes * 60) }];
  return [{ name: `${PREFIX}_run_seconds`, unit: "seconds", help: "How long the run took.", samples }];
}

function versionOf({ arms }: Report, name: string): string {
  return arms.find((arm) => arm.name === name)?.gopls.version ?? "";
}
