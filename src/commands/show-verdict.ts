import { existsSync } from "node:fs";
import { join } from "node:path";
import { exitCode } from "../model/exit-code.ts";
import type { Report } from "../model/report.ts";
import type { Given, Outside } from "./command.ts";
import { judgeAgain } from "./judge-again.ts";
import { shownPath } from "./shown-path.ts";

interface Judged {
  /** Absolute path of the run directory. */
  readonly directory: string;
  /** The options that it was judged with, beside what is recorded. */
  readonly judgedWith: Given["values"];
}

/** Prints the verdict and where to look on, and returns the exit code. */
export async function showVerdict(report: Report, judged: Judged, outside: Outside): Promise<number> {
  const { renderText } = await import("../report/text/render-text.ts");
  const { reportFiles } = await import("../report/json/report-files.ts");
  const { directory, judgedWith } = judged;
  const growth = join(directory, reportFiles.growth);
  const files = [
    { label: "report", path: shownPath(join(directory, reportFiles.html), outside) },
    { label: "numbers", path: shownPath(join(directory, reportFiles.json), outside) },
    ...(existsSync(growth) ? [{ label: "growth", path: `go tool pprof -http=: ${shownPath(growth, outside)}` }] : []),
    { label: "profiles", path: shownPath(join(directory, "profiles"), outside) },
  ];
  const again = judgeAgain(directory, judgedWith, outside);
  outside.print(renderText(report, { files, again, ...outside.screen }));
  return exitCode(report.outcome);
}
