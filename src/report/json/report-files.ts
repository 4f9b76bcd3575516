/** Names of the reports in a run directory. */
export const reportFiles = { json: "report.json", markdown: "report.md" } as const;
