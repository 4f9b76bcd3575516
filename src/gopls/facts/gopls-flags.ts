/** Flags for gopls' command line, and what became of the others. */
interface GoplsFlags {
  readonly flags: readonly string[];
  /** Those that were left out, each with the reason. */
  readonly left: readonly string[];
  /** The first that can't be had, with the reason. */
  readonly refused: { readonly flag: string; readonly why: string } | undefined;
}

/** What the gate sets itself, by name of the flag (gopls' serve command, v0.10 to v0.24). */
const OWNED: Readonly<Record<string, string>> = {
  debug: "the gate reads gopls' counters at its debug server",
  listen: "--clients says how editors reach gopls",
  "listen.timeout": "--clients says how editors reach gopls",
  port: "--clients says how editors reach gopls",
  remote: "--clients attaches editors to a daemon",
  "remote.debug": "--clients attaches editors to a daemon",
  "remote.listen.timeout": "--clients attaches editors to a daemon",
  "remote.logfile": "--clients attaches editors to a daemon",
  logfile: "the run directory keeps gopls' logs",
  mode: "it has no effect",
  "profile.alloc": "the gate takes the profiles",
  "profile.block": "the gate takes the profiles",
  "profile.cpu": "the gate takes the profiles",
  "profile.mem": "the gate takes the profiles",
  "profile.trace": "the gate takes the profiles",
};

/**
 * Sorts the flags that an editor would start gopls with. The word serve and -rpc.trace are left out; flags that the gate sets
 * itself are refused, since the measurement would be another one.
 */
export function goplsFlags(words: readonly string[]): GoplsFlags {
  const flags: string[] = [];
  const left: string[] = [];
  for (const [index, word] of words.entries()) {
    const name = /^--?([^=]+)/.exec(word)?.[1];
    const why = name === undefined ? undefined : OWNED[name];
    if (why !== undefined) return { flags, left, refused: { flag: word, why } };
    if (name === "rpc.trace") left.push(`${word}: --rpc-trace logs the messages`);
    else if (word === "serve") left.push("serve: the gate passes it itself");
    else if (name === undefined && !isValue(words[index - 1]))
      return { flags, left, refused: { flag: word, why: "gopls has no such flag" } };
    else flags.push(word);
  }
  return { flags, left, refused: undefined };
}

/** Whether the word behind it may be its value: "-ocagent off". */
function isValue(before: string | undefined): boolean {
  return before !== undefined && /^--?[^=]+$/.test(before);
}
