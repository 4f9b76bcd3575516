import { expect, test } from "vitest";
import { heapMechanism } from "../../../../src/judge/cause/mechanism/heap-mechanism.ts";

const grown = (bytes: number, ...names: readonly string[]) => ({
  bytes,
  frames: names.map((name) => ({ function: name, file: "", line: 0 })),
});
const hover = "golang.org/x/tools/gopls/internal/server.(*server).Hover";

test("a context that is not cancelled is told by the function of package context that made it", () => {
  const child = grown(48, "context.(*cancelCtx).propagateCancel", "context.withCancel", "context.WithCancel", hover);
  const made = grown(96, "context.withCancel", "context.WithTimeout", hover);
  expect(heapMechanism([child, made, grown(144, hover)])).toEqual({
    name: "cancel-never-called",
    seen: "context.WithTimeout",
    share: 0.5,
  });
});

test("a timer is told by the function of package time that made it", () => {
  expect(heapMechanism([grown(80, "time.newTimer", "time.AfterFunc", hover)])).toMatchObject({
    name: "timer",
    seen: "time.AfterFunc",
  });
});

test.each([
  ["a function above gopls' own made a context", [grown(100, hover, "context.WithCancel")]],
  ["it is a small part of what grew", [grown(9, "context.WithCancel", hover), grown(100, hover)]],
  ["it shrank", [grown(-90, "context.WithCancel", hover), grown(100, hover)]],
  ["a module has a name like it", [grown(90, "example.com/context.WithCancel", hover)]],
  ["nothing grew", []],
])("nothing is told where %s", (_, sites) => {
  expect(heapMechanism(sites)).toBeUndefined();
});
