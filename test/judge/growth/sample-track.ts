import type { Track } from "../../../src/model/growth.ts";

/** A deciding track of one workload; y is read at each cycle, 10 iterations apart. */
export function sampleTrack(ys: readonly number[], of: Partial<Track> = {}): Track {
  const points = ys.map((y, cycle) => ({ x: cycle * 10, y }));
  return {
    arm: "candidate",
    workload: "everyday",
    metric: "owned-heap",
    key: "",
    unit: "bytes",
    decides: true,
    budgets: 1,
    points,
    ...of,
  };
}

/** A track of one size class. */
export function classTrack(bytes: number, ys: readonly number[], of: Partial<Track> = {}): Track {
  return sampleTrack(ys, { metric: "size-class", key: String(bytes), unit: "objects", ...of });
}
