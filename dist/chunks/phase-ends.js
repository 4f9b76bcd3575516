// src/judge/heap/phase-ends.ts
/** The ends of a phase; undefined where it has fewer than two profiles, or they were thrown away. */
function phaseEnds([start, ...more], recording) {
	const end = more.findLast(({ heap, session }) => heap && session === start?.session);
	if (!start?.heap || !end?.heap) return void 0;
	if (!isKept(start.heap.path, recording) || !isKept(end.heap.path, recording)) return void 0;
	return {
		first: start.heap.path,
		last: end.heap.path,
		iterations: end.iterations - start.iterations
	};
}
/** Profiles between the ends of a phase that are worth a look: with its last, eight. */
const MOST_MOMENTS = 7;
/** The profiles between the ends of a phase that are there, seven at the most, spread over it. */
function phaseMoments(snapshots, recording) {
	const [start] = snapshots;
	const ends = phaseEnds(snapshots, recording);
	if (!start || !ends) return [];
	const between = snapshots.flatMap(({ heap, session, iterations }) => {
		const since = iterations - start.iterations;
		const isBetween = session === start.session && since > 0 && since < ends.iterations;
		return heap && isBetween && isKept(heap.path, recording) ? [{
			path: heap.path,
			iterations: since
		}] : [];
	});
	if (between.length <= MOST_MOMENTS) return between;
	const step = (between.length + 1) / 8;
	return Array.from({ length: MOST_MOMENTS }, (_, i) => between[Math.round((i + 1) * step) - 1]).filter((moment) => moment !== void 0);
}
function isKept(path, { profiles }) {
	return profiles?.has(path) ?? true;
}
export { phaseMoments as n, phaseEnds as t };
