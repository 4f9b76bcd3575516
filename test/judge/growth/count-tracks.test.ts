import { expect, test } from "vitest";
import { goroutineKey } from "../../../src/judge/growth/count-tracks.ts";

test.each([
  {
    frames: ["runtime.gopark", "sync.(*Cond).Wait", "golang.org/x/tools/gopls/internal/cache.(*view).run"],
    key: "cache.(*view).run",
  },
  { frames: ["internal/poll.(*FD).Read", "a/b.one", "a/b.two", "c.three", "c.four"], key: "b.one ← b.two ← c.three" },
  { frames: ["runtime.goexit"], key: "runtime.goexit" },
  { frames: ["runtimes.mine"], key: "runtimes.mine" },
  { frames: [], key: "(no frames)" },
])("$key", ({ frames, key }) => {
  expect(goroutineKey(frames)).toBe(key);
});
