import type { KnownLeak } from "../../src/model/known-leak.ts";

/** An entry of a user's own: one object of 48 B for each request, which planted.Keep allocates. */
export function knownLeak(over: Partial<KnownLeak> = {}): KnownLeak {
  return {
    id: "MY-1",
    title: "something is kept",
    about: "Growth that was measured.",
    unit: "request",
    sometimes: false,
    counters: [],
    parts: [{ stacks: ["^planted\\.Keep"], objects: { 48: 1 }, shows: true }],
    ceiling: { bytes: 64, bytesPerLine: 0 },
    link: "https://example.com/1",
    ...over,
  };
}
