import { expect, test } from "vitest";
import type { Mechanism } from "../../../../src/model/report-finding.ts";
import { mechanismWords } from "../../../../src/report/words/finding/mechanism-words.ts";

const perIteration = { value: 1, low: 1, high: 1 };
const goroutines = (mechanism: Mechanism) =>
  mechanismWords({ mechanism, perIteration: { ...perIteration, unit: "goroutines" } });
const bytes = (mechanism: Mechanism) => mechanismWords({ mechanism, perIteration: { ...perIteration, unit: "bytes" } });

test("goroutines wait for something, and somebody started them", () => {
  const startedBy = "golang.org/x/tools/gopls/internal/server.(*server).Hover";
  expect(goroutines({ name: "blocked-sender", seen: "chan send", share: 1, startedBy })).toBe(
    "they are blocked in a send: nobody receives from the channel (chan send; started by server.(*server).Hover)",
  );
  expect(goroutines({ name: "waits-for-lock", seen: "sync.Mutex.Lock", share: 0.6 })).toBe(
    "they wait for a lock that is not given back (sync.Mutex.Lock for 60 % of them)",
  );
});

test("objects are kept by something that was not ended", () => {
  expect(bytes({ name: "cancel-never-called", seen: "context.WithCancel", share: 0.375 })).toBe(
    "a parent context keeps what is not cancelled (context.WithCancel for 38 % of the bytes)",
  );
  expect(bytes({ name: "timer", seen: "time.AfterFunc", share: 1 })).toBe(
    "a timer keeps it that has not gone off (time.AfterFunc)",
  );
});

test("a name with a line break stays one line, and what fits no finding says nothing", () => {
  expect(bytes({ name: "timer", seen: "a\nb", share: 1 })).not.toContain("\n");
  expect(bytes({ name: "blocked-sender", seen: "chan send", share: 1 })).toBeUndefined();
  expect(mechanismWords({ perIteration: { ...perIteration, unit: "bytes" } })).toBeUndefined();
});
