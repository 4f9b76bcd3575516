import { type SeededRandom, seededRandom } from "../../src/stats/seeded-random.ts";
import { aims, type Moment } from "./moments.ts";

export type Signal = "SIGINT" | "SIGTERM" | "SIGHUP" | "SIGKILL";
export const signals: readonly Signal[] = ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"];

/** The gopls of a run: a fake that keeps nothing or a little at each hover, a real release, that release as a daemon of two editors. */
export type Kind = "clean" | "leaky" | "real" | "daemon";

/** A run and what is done to it. The same seed gives the same try. */
export interface Try {
  readonly seed: number;
  readonly kind: Kind;
  /** Of a fake: whether the run builds it from a checkout, or is given its binary. */
  readonly builds: boolean;
  readonly signal: Signal;
  /** "any": a fraction of the whole run; else of that moment, from its beginning. */
  readonly aim: Moment | "any";
  readonly fraction: number;
  readonly victim: "gate" | "gopls";
  readonly second?: { readonly signal: Signal; readonly afterMs: number };
}

/** A fake's try, or one of the real gopls, every fourth seed as a daemon. */
export function makeTry(seed: number, gopls: "fake" | "real"): Try {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1));
  const isReal = gopls === "real";
  const kind: Kind = isReal ? (seed % 4 === 0 ? "daemon" : "real") : oneOf(["clean", "leaky"], random);
  const aim = random.uniform() < 0.4 ? "any" : oneOf(aims, random);
  const drawn: Try = {
    seed,
    kind,
    builds: !isReal && random.uniform() < 0.3,
    signal: oneOf(signals, random),
    aim,
    fraction: random.uniform(),
    victim: !isReal && random.uniform() < 0.15 ? "gopls" : "gate",
  };
  const second = { signal: oneOf(signals, random), afterMs: Math.round(random.uniform() * 2_500) };
  const isSecond = random.uniform() < 0.25;
  // Only a leak has something to confirm.
  const fitting: Try = { ...drawn, kind: aim === "confirming" && !isReal ? "leaky" : kind };
  return isSecond && fitting.victim === "gate" && fitting.signal !== "SIGKILL" ? { ...fitting, second } : fitting;
}

/** What two runs at once have in common. */
export type Shared = "out" | "workspace" | "tools" | "checkout";
export const shareds: readonly Shared[] = ["out", "workspace", "tools", "checkout"];

/** Two runs, one of which leaks. The same seed gives the same pair. */
export interface Pair {
  readonly seed: number;
  /** "checkout": one checkout whose source changes after the first run has built it. */
  readonly shared: Shared;
  readonly first: "clean" | "leaky";
  /** When the second starts, as a fraction of the first run; 0: at the same time. */
  readonly delay: number;
}

/** Every fourth seed has the same thing in common; a third of the pairs starts at the same time. */
export function makePair(seed: number): Pair {
  const random = seededRandom(Math.imul(seed, 0x85ebca6b));
  const first = oneOf(["clean", "leaky"] as const, random);
  const delay = random.uniform() < 1 / 3 ? 0 : random.uniform() * 1.1;
  return { seed, shared: shareds[seed % shareds.length] ?? "out", first, delay };
}

function oneOf<T>(values: readonly T[], random: SeededRandom): T {
  const value = values[Math.floor(random.uniform() * values.length)];
  if (value === undefined) throw new Error("nothing to choose from");
  return value;
}
