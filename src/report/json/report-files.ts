/** Names of the reports in a run directory, and of the growth as a heap profile. */
export const reportFiles = {
  json: "report.json",
  markdown: "report.md",
  html: "report.html",
  growth: "growth.pb.gz",
} as const;
