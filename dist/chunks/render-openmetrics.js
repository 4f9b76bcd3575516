// src/report/openmetrics/render-openmetrics.ts
const PREFIX = "gopls_leak_gate";
const OUTCOMES = [
	"pass",
	"fail",
	"inconclusive",
	"not-measured"
];
/**
* The report as OpenMetrics text (version 1.0 of that format): the outcome as a gauge for each, of which one is 1, findings by kind, growth
* with its interval, and how large gopls stands after the soak. Names end in their unit. All are gauges, so that what reads Prometheus' own
* text format reads them too.
*/
function renderOpenMetrics(report) {
	return `${[...[
		outcome(report),
		findings(report),
		...growth(report),
		...standing(report),
		...cost(report)
	].filter(({ samples }) => samples.length > 0).flatMap(linesOf), "# EOF"].join("\n")}\n`;
}
function linesOf({ name, unit, help, samples }) {
	return [
		`# TYPE ${name} gauge`,
		...unit === void 0 ? [] : [`# UNIT ${name} ${unit}`],
		`# HELP ${name} ${help}`,
		...samples.map(({ labels, value }) => `${name}{${Object.entries(labels).map(label).join(",")}} ${value}`)
	];
}
function label([name, value]) {
	return `${name}="${value.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\n/g, "\\n")}"`;
}
function outcome({ outcome: actual }) {
	return {
		name: `${PREFIX}_outcome`,
		help: "How the gate ended.",
		samples: OUTCOMES.map((one) => ({
			labels: { outcome: one },
			value: Number(one === actual)
		}))
	};
}
function findings({ findings: all, ...report }) {
	const kinds = [
		"leak",
		"regression",
		"footprint",
		"known",
		"tolerated"
	];
	const samples = report.arms.flatMap(({ name: arm, gopls: { version } }) => kinds.map((kind) => ({
		labels: {
			arm,
			gopls: version,
			kind
		},
		value: all.filter((finding) => finding.arm === arm && finding.kind === kind).length
	})));
	return {
		name: `${PREFIX}_findings`,
		help: "What was found, by kind.",
		samples
	};
}
/** Growth of gopls' own heap per iteration: the estimate, and both ends of its 95 % interval where it has them. */
function growth(report) {
	const heaps = report.series.filter(({ metric }) => metric === "owned-heap");
	const of = (part, help) => ({
		name: `${PREFIX}_growth_per_iteration${part === "value" ? "" : `_${part}`}_bytes`,
		unit: "bytes",
		help,
		samples: heaps.flatMap(({ arm, workload, perIteration }) => {
			const value = perIteration[part];
			return value === null ? [] : [{
				labels: {
					arm,
					gopls: versionOf(report, arm),
					workload
				},
				value
			}];
		})
	});
	return [
		of("value", "Growth of the heap that gopls owns, for each iteration of a workload."),
		of("low", "Lower end of its 95 % interval."),
		of("high", "Upper end of its 95 % interval.")
	];
}
function standing(report) {
	const of = (name, help, read) => ({
		name: `${PREFIX}_${name}`,
		unit: name.endsWith("_seconds") ? "seconds" : "bytes",
		help,
		samples: (report.standing ?? []).flatMap((one) => {
			const value = read(one);
			return value === void 0 ? [] : [{
				labels: {
					arm: one.arm,
					gopls: versionOf(report, one.arm)
				},
				value
			}];
		})
	});
	return [
		of("heap_bytes", "Live heap after the soak.", ({ heapBytes }) => heapBytes),
		of("resident_bytes", "Resident memory after the soak.", ({ rssBytes }) => rssBytes),
		of("peak_resident_bytes", "The most that was resident until then.", ({ peakRssBytes }) => peakRssBytes),
		of("load_seconds", "Until the workspace was loaded.", ({ loadMs }) => loadMs === void 0 ? void 0 : loadMs / 1e3)
	];
}
function cost({ cost: spent }) {
	if (!spent) return [];
	const samples = [{
		labels: {},
		value: Math.round(spent.minutes * 60)
	}];
	return [{
		name: `${PREFIX}_run_seconds`,
		unit: "seconds",
		help: "How long the run took.",
		samples
	}];
}
function versionOf({ arms }, name) {
	return arms.find((arm) => arm.name === name)?.gopls.version ?? "";
}
export { renderOpenMetrics };
