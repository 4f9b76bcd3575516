import type { StartOptions } from "./start-options.ts";

/** gopls logs messages where it speaks on pipes, never where it listens. */
export function traceFlags({ tracePath }: Pick<StartOptions, "tracePath">): readonly string[] {
  return tracePath === undefined ? [] : ["-rpc.trace", `-logfile=${tracePath}`];
}
