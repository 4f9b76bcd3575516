// src/stats/interval.ts
/** A number that is known exactly. */
function pointInterval(value) {
	return {
		value,
		low: value,
		high: value
	};
}
/** Sum at the worst: all may be off to the same side at once. Of none it is exactly 0. */
function sum(intervals) {
	return intervals.reduce((total, { value, low, high }) => ({
		value: total.value + value,
		low: total.low + low,
		high: total.high + high
	}), pointInterval(0));
}
/**
* Sum of numbers whose errors are independent of each other: the squares of the distances to the ends add up, each side by
* itself (MOVER, see difference-of-estimates.ts). Never wider than the sum at the worst. Of none it is exactly 0.
*/
function sumOfIndependent(intervals) {
	const value = intervals.reduce((total, interval) => total + interval.value, 0);
	return {
		value,
		low: value - Math.hypot(...intervals.map((interval) => interval.value - interval.low)),
		high: value + Math.hypot(...intervals.map((interval) => interval.high - interval.value))
	};
}
/** An interval less another one, at the worst: what is taken may be at either end. */
function less(interval, taken) {
	return {
		...interval,
		value: interval.value - taken.value,
		low: interval.low - taken.high,
		high: interval.high - taken.low
	};
}
/** An interval as many times; a negative factor exchanges the ends, and 0 times an unbounded end is 0. */
function times(interval, factor) {
	const scaled = (end) => factor === 0 ? 0 : end * factor;
	const [low, high] = factor < 0 ? [interval.high, interval.low] : [interval.low, interval.high];
	return {
		...interval,
		value: scaled(interval.value),
		low: scaled(low),
		high: scaled(high)
	};
}
/** An interval divided by a number above 0. */
function dividedBy(interval, divisor) {
	return {
		...interval,
		value: interval.value / divisor,
		low: interval.low / divisor,
		high: interval.high / divisor
	};
}
/** An interval whose value and ends are no less than `least` and no more than `most`. */
function clamped(interval, least, most) {
	const within = (end) => Math.min(Math.max(end, least), most);
	return {
		...interval,
		value: within(interval.value),
		low: within(interval.low),
		high: within(interval.high)
	};
}
/** The three numbers of an interval, as JSON has them. */
function jsonInterval({ value, low, high }) {
	return {
		value,
		low: finiteOrNull(low),
		high: finiteOrNull(high)
	};
}
/** The interval that was written as JSON. */
function intervalOfJson({ value, low, high }) {
	return {
		value,
		low: low ?? Number.NEGATIVE_INFINITY,
		high: high ?? Number.POSITIVE_INFINITY
	};
}
/** JSON has no Infinity, and no NaN. */
function finiteOrNull(number) {
	return Number.isFinite(number) ? number : null;
}
export { jsonInterval as a, sum as c, intervalOfJson as i, sumOfIndependent as l, dividedBy as n, less as o, finiteOrNull as r, pointInterval as s, clamped as t, times as u };
