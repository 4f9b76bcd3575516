/** Names of the reports in a run directory. */
export const reportFiles = { json: "report.json", markdown: "report.md", html: "report.html" } as const;
