// src/judge/recorded/snapshots-of.ts
/** The snapshots of a recording that are of this part, from sessions of these purposes, by session and cycle. */
function snapshotsOf({ snapshots, loads }, part, ...purposes) {
	const purposeOf = new Map(loads.map(({ session, purpose }) => [session, purpose]));
	return snapshots.filter((snapshot) => snapshot.part === part && purposes.includes(purposeOf.get(snapshot.session) ?? "measure")).sort((a, b) => a.session - b.session || a.cycle - b.cycle);
}
// src/judge/recorded/measured-phases.ts
/** A phase for each arm and workload of the plan, also where nothing of it was measured yet. */
function measuredPhases(recording) {
	const { arms, workloads } = recording.header.plan;
	const measured = snapshotsOf(recording, "measure", "measure");
	return arms.flatMap(({ name: arm }) => workloads.map(({ name: workload }) => ({
		arm,
		workload,
		snapshots: measured.filter((snapshot) => snapshot.arm === arm && snapshot.phase === workload)
	})));
}
/** Cycles of a phase; its start is none. */
function cyclesOf({ snapshots }) {
	return Math.max(snapshots.length - 1, 0);
}
export { measuredPhases as n, snapshotsOf as r, cyclesOf as t };
