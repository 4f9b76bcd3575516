/** Options of fc.assert: the same inputs in every run, so that a property that fails fails everywhere. */
export const fixedRuns = { seed: 57222, numRuns: 100 };
