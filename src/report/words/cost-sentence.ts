import type { Report } from "../../model/report.ts";

/** What the run cost: "3 min 12 s, including 90 s of soak; the gate itself used 4 % of gopls' CPU time."; undefined: unknown. */
export function costSentence({ cost }: Pick<Report, "cost">): string | undefined {
  if (!cost) return undefined;
  const soak = cost.soakMs > 0 ? `, including ${duration(cost.soakMs / 1000)} of soak` : "";
  const { ownCpuMs, goplsCpuMs } = cost;
  const share = goplsCpuMs ? `; the gate itself used ${percent(ownCpuMs / goplsCpuMs)} of gopls' CPU time` : "";
  return `${duration(cost.minutes * 60)}${soak}${share}.`;
}

function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 120) return `${whole} s`;
  const rest = whole % 60;
  return `${Math.floor(whole / 60)} min${rest === 0 ? "" : ` ${rest} s`}`;
}

function percent(share: number): string {
  return `${share >= 0.095 ? (share * 100).toFixed(0) : (share * 100).toFixed(1)} %`;
}
