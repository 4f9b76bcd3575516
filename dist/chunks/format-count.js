import { r as options } from "./options.js";
// src/text/format-bytes.ts
const UNITS = [
	"B",
	"KiB",
	"MiB",
	"GiB",
	"TiB"
];
const STEP = 1024;
/**
* A byte count for people: "395 B", "1.2 KiB", "40.0 KiB", "1.5 MiB"; 1 KiB = 1,024 B. Whole bytes, but for less than 10;
* negative with "−", unbounded "∞".
*/
function formatBytes(bytes) {
	if (!Number.isFinite(bytes)) return Number.isNaN(bytes) ? "–" : `${sign(bytes)}∞`;
	let [value, unit] = [Math.abs(bytes), 0];
	while (unit < UNITS.length - 1 && Number(value.toFixed(unit === 0 ? 0 : 1)) >= STEP) {
		value /= STEP;
		unit += 1;
	}
	const text = unit > 0 ? value.toFixed(1) : shortBytes(value);
	return `${Number(text) === 0 ? "" : sign(bytes)}${text} ${UNITS[unit]}`;
}
function shortBytes(bytes) {
	return bytes < 9.95 ? String(Number(bytes.toFixed(1))) : bytes.toFixed(0);
}
function sign(value) {
	return value < 0 ? "−" : "";
}
// src/plan/options/default-value.ts
/** What an option means in a plan where it is not given. */
function defaultValue(name) {
	return options[name].parse(options[name].default, `--${name}`);
}
// src/plan/usual-minutes.ts
/** A baseline doubles the sessions; and for each workload beyond two there is more time. */
const BASELINE_TIMES = 2;
const MINUTES_PER_WORKLOAD = 3;
/** For a soak and the search of a finding or two. */
const MINUTES_TO_MINIMIZE = 12;
/** What a run may take without --max-minutes, in minutes. */
function usualMinutes({ compares, workloads, minimizes = false }) {
	const more = Math.max(0, workloads - 2) * MINUTES_PER_WORKLOAD;
	return (defaultValue("max-minutes") + more) * (compares ? BASELINE_TIMES : 1) + (minimizes ? MINUTES_TO_MINIMIZE : 0);
}
// src/text/format-count.ts
/**
* A count for people: whole numbers as they are ("11", "1,200"), others with one decimal ("11.0" is near 11), below 0.1
* with two ("0.02"); negative with "−", unbounded "∞".
*/
function formatCount(count) {
	if (!Number.isFinite(count)) return Number.isNaN(count) ? "–" : `${count < 0 ? "−" : ""}∞`;
	const size = Math.abs(count);
	const text = size.toFixed(Number.isInteger(size) ? 0 : size < .095 ? 2 : 1);
	return (count < 0 && Number(text) !== 0 ? "−" : "") + text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
}
export { formatBytes as i, usualMinutes as n, defaultValue as r, formatCount as t };
