import { markdownTable } from "markdown-table";
import { escapeMarkdown } from "../../src/report/markdown/escape.ts";
import { type Group, groups, type Label } from "./label.ts";
import type { Call, Rule } from "./rule.ts";
import { isNamed, isRight, type Score, type Share, score } from "./score.ts";

/** A run with what each rule says of it, in the order of the rules. */
export interface JudgedRun {
  readonly label: Label;
  readonly calls: readonly Call[];
}

/** How many runs a group is planned to have. */
export type Planned = (group: Group) => number;

/** The figures: each group of runs by each rule. Of how many runs are planned, so that none is missing unseen. */
export function renderScores(rules: readonly Rule[], runs: readonly JudgedRun[], planned: Planned): string {
  const rows = groups.flatMap((group) => {
    const own = runs.filter(({ label }) => label.group === group);
    if (own.length === 0) return [];
    return rulesFor(group, rules).map((rule) => {
      const scored = own.flatMap(({ label, calls }) => {
        const call = calls[rules.indexOf(rule)];
        return call ? [{ label, call }] : [];
      });
      return [group, rule.name, `${own.length} of ${planned(group)}`, ...figures(score(scored))];
    });
  });
  const head = [
    "group",
    "rule",
    "runs",
    "fail",
    "inconclusive",
    "pass",
    "not measured",
    "fail, 95 %",
    "right",
    "named",
  ];
  return table([head, ...rows], 2);
}

/** All of it as Markdown: the rules, the figures, every run, and why a call is not what its label expects. */
export function renderComparison(rules: readonly Rule[], runs: readonly JudgedRun[], planned: Planned): string {
  const parts = [
    `# ${rules.length} rules on the same ${runs.length} recordings`,
    rules.map(({ name, about }) => `- **${name}**: ${about}`).join("\n"),
    "## By group",
    renderScores(rules, runs, planned),
    "With 95 % Clopper–Pearson intervals.",
    "## Every run",
    table(
      [
        ["run", "group", "label", ...rules.map(({ name }) => name)],
        ...runs.map((run) => [
          escapeMarkdown(run.label.name),
          run.label.group,
          labelText(run.label),
          ...cells(rules, run),
        ]),
      ],
      3,
    ),
    "Bold: not what the label expects.",
    "## Why",
    "The calls that are not what the label expects, and fails that do not name what leaks.",
    reasons(rules, runs),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Where both arms leak alike, only a rule that compares arms can know that nothing became worse. */
function rulesFor(group: Label["group"], rules: readonly Rule[]): readonly Rule[] {
  return group === "same leak in both arms" ? rules.filter(({ comparesArms }) => comparesArms) : rules;
}

function figures({ fail, inconclusive, pass, notMeasured, failed, right, named }: Score): string[] {
  const counts = [fail, inconclusive, pass, notMeasured].map(String);
  return [...counts, interval(failed), shareText(right), named.n === 0 ? "–" : shareText(named)];
}

function labelText({ label, known }: Label): string {
  return known.length > 0 ? `${label}: ${known.join(", ")}` : label;
}

function cells(rules: readonly Rule[], { label, calls }: JudgedRun): readonly string[] {
  const asked = rulesFor(label.group, rules);
  return rules.map((rule, i) => {
    const call = calls[i];
    if (!call || !asked.includes(rule)) return "–";
    const text = call.known?.length ? `${call.calls}: ${call.known.join(", ")}` : call.calls;
    return isRight({ label, call }) ? text : `**${text}**`;
  });
}

/** The rule's own words. */
function reasons(rules: readonly Rule[], runs: readonly JudgedRun[]): string {
  const lines = runs.flatMap(({ label, calls }) =>
    rulesFor(label.group, rules).flatMap((rule) => {
      const call = calls[rules.indexOf(rule)];
      if (!call) return [];
      const isNameless = call.named !== undefined && label.names !== undefined && !isNamed({ label, call });
      if (isRight({ label, call }) && !isNameless) return [];
      return [`- ${escapeMarkdown(label.name)}, ${rule.name}, “${call.calls}”: ${escapeMarkdown(call.why)}`];
    }),
  );
  return lines.join("\n") || "None.";
}

/** The first columns align to the left, the others to the right. */
function table(rows: readonly (readonly string[])[], left: number): string {
  const cells = rows.map((row) => row.map((text) => text.replace(/\|/g, "\\|")));
  return markdownTable(cells, { align: rows[0]?.map((_, i) => (i < left ? "l" : "r")) ?? [] });
}

function shareText(share: Share): string {
  return `${share.k} of ${share.n} (${interval(share)})`;
}

function interval({ low, high }: Share): string {
  return `${percent(low)} … ${percent(high)} %`;
}

/** One digit behind the point, where it is not a whole number. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(1)));
}
