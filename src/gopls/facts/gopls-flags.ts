/** Flags for gopls' command line, and what became of the others. */
interface GoplsFlags {
  readonly flags: readonly string[];
  /** Those that were left out, each with the reason. */
  readonly left: readonly string[];
  /** The first that can't be had, with the reason. */
  readonly refused: { readonly flag: string; readonly why: string } | undefined;
}

/** What becomes of a flag: passed on; left out, since nothing that is measured depends on it; or refused. */
interface Flag {
  /** Whether the next word is its value where none follows "="; Go's boolean flags take none. */
  readonly value: boolean;
  readonly left?: string;
  readonly refused?: string;
}

const DEBUG = "the gate starts the debug server, whose counters it reads";
const LOGS = "the run directory keeps gopls' logs";
const PROFILES = "the gate takes the profiles";
const DAEMON = "it says how a daemon is started, and --clients starts one";
const REACHED = "it changes what is measured, and --clients says how editors reach gopls";

/** By name (gopls' command and its serve command, v0.9 to v0.24). One that is not here may be of a newer gopls, which says if it has none. */
const FLAGS: ReadonlyMap<string, Flag> = new Map<string, Flag>([
  ...["v", "verbose", "vv", "veryverbose"].map((name) => [name, { value: false }] as const),
  ...["ocagent", "otel", "mcp.listen"].map((name) => [name, { value: true }] as const),
  ["debug", { value: true, left: DEBUG }],
  ["logfile", { value: true, left: LOGS }],
  ["rpc.trace", { value: false, left: "--rpc-trace logs the messages" }],
  ["mode", { value: true, left: "it has no effect" }],
  ...["alloc", "block", "cpu", "mem", "trace"].map(
    (kind) => [`profile.${kind}`, { value: true, left: PROFILES }] as const,
  ),
  ...["remote.debug", "remote.logfile", "remote.listen.timeout", "listen.timeout"].map(
    (name) => [name, { value: true, left: DAEMON }] as const,
  ),
  ...["listen", "port", "remote"].map((name) => [name, { value: true, refused: REACHED }] as const),
]);

/**
 * Sorts the flags that an editor would start gopls with, in each spelling that Go takes: "-x", "--x", "-x=value", "-x value".
 * Flags for debugging and logs, and the word serve, are left out. Those by which gopls would be reached in another way are
 * refused, since the measurement would be another one; so is a word that is no flag.
 */
export function goplsFlags(words: readonly string[]): GoplsFlags {
  const flags: string[] = [];
  const left: string[] = [];
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, name, value] = /^--?([^=-][^=]*)(=.*)?$/s.exec(word) ?? [];
    if (name === undefined) {
      if (word !== "serve") return { flags, left, refused: { flag: word, why: "it is no flag of gopls" } };
      left.push("serve: the gate passes it itself");
      continue;
    }
    const flag = FLAGS.get(name);
    const behind = value === undefined && takesNext(flag, rest[0]) ? rest.splice(0, 1) : [];
    const whole = [word, ...behind];
    if (flag?.refused !== undefined) return { flags, left, refused: { flag: whole.join(" "), why: flag.refused } };
    if (flag?.left === undefined) flags.push(...whole);
    else left.push(`${whole.join(" ")}: ${flag.left}`);
  }
  return { flags, left, refused: undefined };
}

/** Go takes any word for the value of a flag that needs one; of a flag that is not known, only what looks like none. */
function takesNext(flag: Flag | undefined, next: string | undefined): boolean {
  if (next === undefined) return false;
  return flag?.value ?? (!next.startsWith("-") && next !== "serve");
}
