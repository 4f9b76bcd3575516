import type { Report } from "../../model/report.ts";
import { xmlCharacters } from "../../text/xml-characters.ts";
import { armLabel } from "../ask/arms.ts";
import { badFindings } from "../ask/findings.ts";

/**
 * The report as JUnit XML, for whatever shows test results: a case for each workload of each arm. A leak or a regression is a failure where
 * the gate fails, a run that could not decide is skipped with the reason, one that could not measure is an error.
 */
export function renderJunit(report: Report): string {
  const cases = casesOf(report);
  const count = (kind: Case["kind"]) => cases.filter((one) => one.kind === kind).length;
  const seconds = Math.round((report.cost?.minutes ?? 0) * 60);
  const counts = `tests="${cases.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="gopls-leak-gate" ${counts} time="${seconds}">`,
    `  <testsuite name="gopls-leak-gate" ${counts} time="${seconds}" timestamp="${attribute(report.startedAt)}">`,
    ...cases.map(({ name, of, kind, message }) => {
      const open = `    <testcase classname="${attribute(of)}" name="${attribute(name)}"`;
      return kind === "passed" ? `${open}/>` : `${open}><${kind} message="${attribute(message)}"/></testcase>`;
    }),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

interface Case {
  readonly name: string;
  readonly of: string;
  readonly kind: "passed" | "failure" | "error" | "skipped";
  readonly message: string;
}

function casesOf(report: Report): readonly Case[] {
  const { outcome, summary, workloads, arms } = report;
  if (outcome === "not-measured" || workloads.length === 0) {
    const kind = outcome === "not-measured" ? "error" : outcome === "fail" ? "failure" : "skipped";
    return [{ name: "measure", of: `gopls ${arms[0]?.gopls.version ?? ""}`, kind, message: summary }];
  }
  const bad = badFindings(report);
  const cases = workloads.map(({ name, arm }): Case => {
    const own = bad.filter((finding) => finding.arm === arm && finding.workload === name);
    const fails = outcome === "fail" && own.length > 0;
    const message = own.map(({ owner, summary: what }) => `${owner}: ${what}`).join("; ");
    return { name, of: `gopls ${armLabel(report, arm)}`, kind: fails ? "failure" : "passed", message };
  });
  // What fails the gate without a workload of its own, or leaves it open, must not look passed.
  if (outcome === "pass" || cases.some(({ kind }) => kind === "failure")) return cases;
  const kind = outcome === "fail" ? "failure" : "skipped";
  return [...cases, { name: "verdict", of: "gopls-leak-gate", kind, message: summary }];
}

function attribute(text: string): string {
  return xmlCharacters(text)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n]/g, (character) => `&#${character.charCodeAt(0)};`);
}
