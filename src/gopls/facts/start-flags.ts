import { anyPort } from "./debug-address.ts";

/** Flags with which the gate starts gopls (v0.10 to v0.24); `serve` is the command and stands behind the flags before it. */
export const startFlags = {
  serve: "serve",
  /** The debug server, on a port that the system chooses. */
  debug: `-debug=${anyPort}`,
  /** Listens for editors instead of speaking on pipes; ends this long after the last of them. */
  listen: (address: string, idleSeconds: number) => [`-listen=${address}`, `-listen.timeout=${idleSeconds}s`],
  /** Relays between pipes and a gopls that listens. */
  remote: (address: string) => `-remote=${address}`,
  /** Logs all messages, where gopls speaks on pipes; one that listens logs none. */
  trace: (path: string | undefined) => (path === undefined ? [] : ["-rpc.trace", `-logfile=${path}`]),
} as const;

/** Bytes of allocation to one sample of gopls' heap profiles (GODEBUG=memprofilerate). What it costs: docs/performance.md. */
export const profileRates = {
  /** A phase is measured while an editor works, beside exact counters. */
  measuring: 4096,
  /** A fresh process has to show at call sites what grows, also beside known leaks. */
  dosing: 256,
} as const;
