import { markdownTable } from "markdown-table";
import { escapeMarkdown } from "../../src/report/markdown/escape.ts";
import type { Label } from "./label.ts";
import type { Call, Rule } from "./rule.ts";
import { type Share, score } from "./score.ts";

/** A run with what each rule says of it, in the order of the rules. */
export interface JudgedRun {
  readonly label: Label;
  readonly calls: readonly Call[];
}

/** The comparison as Markdown. */
export function renderComparison(rules: readonly Rule[], runs: readonly JudgedRun[]): string {
  const scores = rules.map((rule, i) => ({
    name: rule.name,
    ...score(runs.map(({ label, calls }) => ({ label, calls: calls[i]?.calls ?? "cannot tell" }))),
  }));
  const parts = [
    `# ${rules.length} rules on the same ${runs.length} recordings`,
    rules.map(({ name, about }) => `- **${name}**: ${about}`).join("\n"),
    "## Every run",
    table(
      ["run", "kind", "label", ...rules.map(({ name }) => name)],
      runs.map(({ label, calls }) => [escapeMarkdown(label.name), label.kind, label.label, ...calls.map(cell(label))]),
      3,
    ),
    "Bold: against the label. A run labelled “either” is in no figure below.",
    "## Precision and recall",
    table(
      ["rule", "true pos.", "false pos.", "false neg.", "true neg.", "cannot tell", "precision", "recall"],
      scores.map((one) => [
        one.name,
        ...[one.truePositives, one.falsePositives, one.falseNegatives, one.trueNegatives].map(String),
        `${one.cannotTell.leaks} + ${one.cannotTell.clean}`,
        shareText(one.precision),
        shareText(one.recall),
      ]),
    ),
    "With the 95 % Clopper–Pearson interval. Cannot tell: of leaks + of others. For precision it is no alarm, for recall it is a miss.",
    "## Nulls",
    table(
      ["rule", "called leak", "95 %"],
      scores.map(({ name, nullsCalledLeak: { k, n, low, high } }) => [name, `${k} of ${n}`, interval(low, high)]),
    ),
    "## Why",
    "The calls against the label, and those that could not be told.",
    reasons(rules, runs),
  ];
  return `${parts.join("\n\n")}\n`;
}

function cell({ label }: Label): (call: Call) => string {
  return ({ calls }) => (isWrong(label, calls) ? `**${calls}**` : calls);
}

function isWrong(label: Label["label"], calls: Call["calls"]): boolean {
  return (label === "leak" && calls === "no leak") || (label === "no-leak" && calls === "leak");
}

/** The rule's own words for each call that is wrong or none. */
function reasons(rules: readonly Rule[], runs: readonly JudgedRun[]): string {
  const lines = rules.flatMap(({ name }, i) =>
    runs.flatMap(({ label, calls }) => {
      const call = calls[i];
      if (!call || (call.calls !== "cannot tell" && !isWrong(label.label, call.calls))) return [];
      return [`- ${escapeMarkdown(label.name)}, ${name}, “${call.calls}”: ${escapeMarkdown(call.why)}`];
    }),
  );
  return lines.join("\n") || "None.";
}

/** The first columns align to the left, the others to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[], left = 1): string {
  const cells = [head, ...rows].map((row) => row.map((text) => text.replace(/\|/g, "\\|")));
  return markdownTable(cells, { align: head.map((_, i) => (i < left ? "l" : "r")) });
}

function shareText({ k, n, low, high }: Share): string {
  return n === 0 ? "0 of 0" : `${k} of ${n}: ${percent(k / n)} % (${interval(low, high)})`;
}

function interval(low: number, high: number): string {
  return `${percent(low)} … ${percent(high)} %`;
}

/** One digit behind the point, where it is not a whole number. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(1)));
}
