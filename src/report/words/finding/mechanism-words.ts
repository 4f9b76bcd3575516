import type { Finding } from "../../../model/report.ts";
import type { Mechanism } from "../../../model/report-finding.ts";
import { shortFrame } from "./frames.ts";

const GOROUTINES: Readonly<Record<Mechanism["name"], string>> = {
  "blocked-sender": "they are blocked in a send: nobody receives from the channel",
  "blocked-receiver": "they are blocked in a receive: nobody sends to the channel or closes it",
  "blocked-select": "they are blocked in a select of which no case comes",
  "waits-for-lock": "they wait for a lock that is not given back",
  "waits-for-others": "they wait for others that do not finish",
  "waits-for-input": "they wait for input on a connection or a file that is not closed",
  timer: "they sleep",
  "cancel-never-called": "their context is not cancelled",
};

const HEAP: Partial<Record<Mechanism["name"], string>> = {
  "cancel-never-called": "a parent context keeps what is not cancelled",
  timer: "a timer keeps it that has not gone off",
};

/** Above this share of what grew it is all of it. */
const ALL = 0.95;

/** What keeps it from being given back, and how that is known; undefined: no rule tells. */
export function mechanismWords({
  mechanism,
  perIteration,
}: Pick<Finding, "mechanism" | "perIteration">): string | undefined {
  if (!mechanism) return undefined;
  const { name, seen, share, startedBy } = mechanism;
  const isGoroutines = perIteration.unit === "goroutines";
  const words = isGoroutines ? GOROUTINES[name] : HEAP[name];
  if (words === undefined) return undefined;
  const of = share >= ALL ? "" : ` for ${Math.round(share * 100)} % of ${isGoroutines ? "them" : "the bytes"}`;
  const starter = startedBy === undefined ? "" : `; started by ${functionName(startedBy)}`;
  return `${words} (${functionName(seen)}${of}${starter})`;
}

function functionName(name: string): string {
  return shortFrame({ function: name, file: "", line: 0 });
}
