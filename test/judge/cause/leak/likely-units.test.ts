import { expect, test } from "vitest";
import { likelyUnits } from "../../../../src/judge/cause/leak/likely-units.ts";
import type { Confirmation } from "../../../../src/model/growth.ts";
import { noWork } from "../../../../src/model/work.ts";

const sent = { ...noWork(), requests: 12, edits: 3 };
const confirmed = (ablation: string, over: Partial<Confirmation> = {}): Confirmation => ({
  answer: "confirmed",
  ablation,
  perTurn: { value: 3, low: 2.9, high: 3.1, confidence: 0.95 },
  turns: 320,
  ...over,
});

test.each([
  ["one method alone", confirmed("textDocument/hover"), ["iteration"]],
  ["the edits alone", confirmed("edits"), ["edit", "iteration"]],
  ["the whole, and not by requests alone", confirmed("all", { notBy: ["asks"] }), ["edit", "iteration"]],
  ["the whole", confirmed("all"), ["request", "iteration"]],
  ["nothing that was confirmed", confirmed("edits", { answer: "unclear" }), ["request", "iteration"]],
])("what grew with %s", (_, confirmation, units) => {
  expect(likelyUnits("features", sent, confirmation)).toEqual(units);
});

test("of edits only where any are sent", () => {
  expect(likelyUnits("features", { ...sent, edits: 0 }, confirmed("all", { notBy: ["asks"] }))).toEqual(["iteration"]);
});
