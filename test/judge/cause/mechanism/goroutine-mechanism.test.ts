import { describe, expect, test } from "vitest";
import { goroutineMechanism } from "../../../../src/judge/cause/mechanism/goroutine-mechanism.ts";
import type { GoroutineWait } from "../../../../src/model/snapshot.ts";

const gopls = (name: string) => `golang.org/x/tools/gopls/internal/${name}`;
const frames = [gopls("server.plantedSend"), gopls("server.(*server).Hover.gowrap1")];
const key = "server.plantedSend ← server.(*server).Hover.gowrap1";

function wait(count: number, over: Partial<GoroutineWait> = {}): GoroutineWait {
  return { count, state: "chan send", frames, createdBy: gopls("server.(*server).Hover"), ...over };
}

describe("what keeps goroutines of a stack from ending", () => {
  test.each([
    ["chan send", "blocked-sender"],
    ["chan send (nil chan)", "blocked-sender"],
    ["chan receive", "blocked-receiver"],
    ["select", "blocked-select"],
    ["select (no cases)", "blocked-select"],
    ["sync.Mutex.Lock", "waits-for-lock"],
    ["sync.RWMutex.RLock", "waits-for-lock"],
    ["semacquire", "waits-for-lock"],
    ["sync.WaitGroup.Wait", "waits-for-others"],
    ["sleep", "timer"],
    ["IO wait", "waits-for-input"],
  ])("%s: %s", (state, name) => {
    const seen = goroutineMechanism([key], [wait(40, { state })]);
    expect(seen).toEqual({ name, seen: state, share: 1, startedBy: gopls("server.(*server).Hover") });
  });

  test("before Go 1.25 its frames tell a WaitGroup from a lock", () => {
    const waiting = wait(9, {
      state: "semacquire",
      frames: ["sync.runtime_Semacquire", "sync.(*WaitGroup).Wait", ...frames],
    });
    expect(goroutineMechanism([key], [waiting])?.name).toBe("waits-for-others");
  });

  test("is what most of them wait for, of no other stack", () => {
    const others = [wait(900, { state: "select", frames: [gopls("cache.(*Session).poll")] })];
    expect(goroutineMechanism([key], [...others, wait(30), wait(10, { state: "select" })])).toMatchObject({
      name: "blocked-sender",
      share: 0.75,
    });
  });

  test.each([
    ["they run", [wait(10, { state: "runnable" })]],
    ["they wait for different things", [wait(4), wait(3, { state: "select" }), wait(3, { state: "sleep" })]],
    ["it was not read", []],
    ["a state is not known", [wait(10, { state: "waits for Godot" })]],
  ])("is not told where %s", (_, waits) => {
    expect(goroutineMechanism([key], waits)).toBeUndefined();
  });

  test("a starter is named where most have the same", () => {
    const starters = ["a", "b", "c"].map((createdBy) => wait(10, { createdBy }));
    expect(goroutineMechanism([key], starters)).toEqual({ name: "blocked-sender", seen: "chan send", share: 1 });
  });

  test("of all goroutines together those of the observer do not count", () => {
    const observer = wait(500, { state: "IO wait", frames: ["net/http.(*conn).serve"] });
    expect(goroutineMechanism([""], [observer, wait(20)])).toMatchObject({ name: "blocked-sender", share: 1 });
  });
});
