import { G as array, X as number, Z as object, et as string, tt as tuple } from "./plan.js";
// src/model/latency.ts
/** Workloads ask of some thirty methods. */
const MOST_METHODS = 500;
/** Those of LSP have up to some forty characters. */
const LONGEST_METHOD = 200;
/** Far above what a day of waiting would be counted in. */
const LAST_BUCKET = 2e3;
/** The name under which it is counted how long diagnostics took after an edit: the notification that brings them. */
const DIAGNOSTICS = "textDocument/publishDiagnostics";
const CountSchema = number().int().nonnegative();
/** How long gopls took, by LSP method: a histogram of milliseconds with buckets as in stats/log-histogram.ts, [bucket, count]. */
const TimesSchema = array(object({
	method: string().max(LONGEST_METHOD),
	counts: array(tuple([CountSchema.max(LAST_BUCKET), CountSchema])).max(2001)
})).max(MOST_METHODS);
/** How long gopls took in one workload of one arm, as its client saw it. It is shown and decides nothing. */
const LatencySchema = object({
	arm: string(),
	workload: string(),
	requests: array(object({
		/** An LSP method; textDocument/publishDiagnostics: from an edit to the end of the work that it made. */
		method: string(),
		count: number(),
		medianMs: number(),
		/** 95 of 100 took no longer; absent where there were fewer than 20. */
		p95Ms: number().optional()
	}))
});
export { LatencySchema as n, TimesSchema as r, DIAGNOSTICS as t };
