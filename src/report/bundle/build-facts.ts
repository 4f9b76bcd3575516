import type { Plan } from "../../model/plan.ts";
import type { Report } from "../../model/report.ts";
import { comparedArms } from "../ask/arms.ts";
import { codeBlock, codeSpan, escapeMarkdown } from "../markdown/escape.ts";
import { editingWords } from "../words/names.ts";
import { settingsWithoutSecrets, withoutSecrets } from "./pruned-header.ts";

/** What is no release may hold anything, whatever version it says. */
const FROM = { release: "", checkout: " (a build of a checkout)", binary: " (a binary that was given)" } as const;

/** Far above what a build of gopls says. */
const MOST_LINES = 80;

/** Which gopls it was, and the Go that built it, as Markdown. */
export function buildFacts(report: Report, { arms }: Pick<Plan, "arms">): string {
  const { candidate, baseline } = comparedArms(report);
  if (!candidate) return "Unknown.";
  const { version, goVersion, sum, buildInfo } = candidate.gopls;
  const built = goVersion === undefined ? "" : `, built with ${codeSpan(goVersion)}`;
  const from = FROM[arms.find(({ name }) => name === candidate.name)?.gopls.from ?? "release"];
  const before = baseline ? `, beside ${codeSpan(baseline.gopls.version)}` : "";
  const lines = (buildInfo ?? "").split("\n").filter((line) => line.trim() !== "");
  return [
    `golang.org/x/tools/gopls ${codeSpan(version)}${sum === undefined ? "" : ` ${codeSpan(sum)}`}${built}${before}${from}`,
    ...(lines.length > 1
      ? [`<details><summary>go version -m gopls</summary>\n\n${codeBlock(lines.slice(0, MOST_LINES))}\n\n</details>`]
      : []),
  ].join("\n\n");
}

/** The system, the Go that gopls calls, and what was set for it, as Markdown. */
export function environmentFacts(report: Report, { arms }: Plan): string {
  const { candidate } = comparedArms(report);
  const { os, arch, cpus } = report.machine;
  const env = Object.entries(withoutSecrets(arms.find(({ name }) => name === candidate?.name)?.env ?? {}));
  const calls = candidate?.gopls.toolchain;
  return [
    `${escapeMarkdown(`${os} ${arch}, ${cpus} CPUs.`)}${calls === undefined ? "" : ` gopls calls ${codeSpan(calls)}.`}`,
    env.length === 0
      ? "No variable was set for it."
      : `Set for it:\n\n${codeBlock(env.map(([name, value]) => `${name}=${value}`))}`,
    "The output of `go env`: (to be added)",
  ].join("\n\n");
}

/** By which editor gopls was used, and with which settings, as Markdown. */
export function settingsFacts(report: Report, { arms, start }: Plan): string {
  const { candidate } = comparedArms(report);
  const arm = arms.find(({ name }) => name === candidate?.name);
  const settings = settingsWithoutSecrets(arm?.settings ?? {});
  const isSet = Object.keys(settings).length > 0;
  const how = start.mode === "stdio" ? "one process on pipes" : "a daemon";
  return [
    `No editor: gopls-leak-gate speaks LSP with gopls as an editor does${editingWords(report, codeSpan)} (${how}).`,
    isSet ? `Settings:\n\n${codeBlock(JSON.stringify(settings, null, 2).split("\n"))}` : "No setting was changed.",
  ].join(" ");
}
