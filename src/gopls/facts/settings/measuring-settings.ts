/** Settings of gopls that a measurement starts from. The delay is short, so that the work of an edit does not land after the cycle's end. */
export const settingsBeneath = { diagnosticsDelay: "10ms" } as const;

/** Settings that a measurement needs, whatever an arm sets: the reports of work that settling counts (since v0.6). */
export const settingsOnTop = { verboseWorkDoneProgress: true } as const;
