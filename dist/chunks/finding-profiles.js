import { r as liveProfile } from "./live-profile.js";
import { t as parseHeapProfile } from "./parse-heap-profile.js";
import { n as measuredPhases } from "./measured-phases.js";
import { t as phaseEnds } from "./phase-ends.js";
// src/judge/heap/finding-profiles.ts
/**
* The heap profiles that show what was found: of each phase in which something was, its first and its last; none of a phase whose profiles were
* thrown away. Throws profile-damaged.
*/
function findingProfiles(recording, found) {
	const live = (path) => {
		const raw = recording.profile(path);
		parseHeapProfile(raw, path);
		return liveProfile(raw);
	};
	return measuredPhases(recording).filter((phase) => found.some(({ arm, workload }) => arm === phase.arm && workload === phase.workload)).flatMap(({ arm, workload, snapshots }) => {
		const ends = phaseEnds(snapshots, recording);
		return ends ? [{
			arm,
			workload,
			first: live(ends.first),
			last: live(ends.last),
			iterations: ends.iterations
		}] : [];
	});
}
export { findingProfiles };
