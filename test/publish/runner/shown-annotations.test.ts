import { expect, test } from "vitest";
import { shownAnnotations } from "../../../src/publish/runner/shown-annotations.ts";

test("nothing that an annotation says draws in the log of a workflow", () => {
  const said: string[] = [];
  const say = (message: string, { title }: { title: string }) => void said.push(`${title}: ${message}`);
  const annotations = shownAnnotations({ error: say, warning: say, notice: say });
  for (const severity of ["error", "warning", "notice"] as const)
    annotations[severity](`${severity}\u001b[2J\u202e\u{e0041}\nhint`, { title: "t" });
  expect(said).toEqual(["error", "warning", "notice"].map((word) => `t: ${word}\ufffd[2J\ufffd\ufffd\nhint`));
});
