import type { Finding, Report } from "../../../model/report.ts";
import { mainUnit } from "../../ask/growth-per.ts";

/** What was measured, and a quarter more: a toleration is no budget for the next leak. */
const ROOM = 1.25;
const MONTHS = 3;
/** Every month has it. */
const LAST_DAY = 28;

/** A toleration of a finding for a gate's config, to be pasted: of what was measured and a quarter more, for three months. */
export function tolerationYaml(finding: Finding, { startedAt }: Pick<Report, "startedAt">): string {
  const { fingerprint, perIteration } = finding;
  const unit = mainUnit(finding);
  const amount = Number(Math.max(unit.value * ROOM, 0.001).toPrecision(3));
  const ceiling = `${perIteration.unit === "bytes" ? `${Math.ceil(amount)}B` : amount}/${unit.unit}`;
  return [
    "tolerations:",
    `  - fingerprint: "${fingerprint}"`,
    `    ceiling: ${ceiling}`,
    "    reason: why it may stay for now",
    `    expires: ${monthsAfter(startedAt)}`,
    "",
  ].join("\n");
}

/** The day three months after that of a time, "2027-03-28"; never after the 28th. */
function monthsAfter(startedAt: string): string {
  const [year = 0, month = 1, day = 1] = startedAt.slice(0, 10).split("-").map(Number);
  const months = month - 1 + MONTHS;
  const two = (number: number) => String(number).padStart(2, "0");
  return `${year + Math.floor(months / 12)}-${two((months % 12) + 1)}-${two(Math.min(day, LAST_DAY))}`;
}
