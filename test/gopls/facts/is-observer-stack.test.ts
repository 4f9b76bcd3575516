import { expect, test } from "vitest";
import { isObserverStack } from "../../../src/gopls/facts/is-observer-stack.ts";

test.each([
  { frame: "net/http.(*conn).serve", observer: true },
  { frame: "net/http.(*connReader).backgroundRead", observer: true },
  { frame: "runtime/pprof.writeGoroutine", observer: true },
  { frame: "runtime/pprof.(*Profile).WriteTo", observer: true },
  { frame: "runtime/pprof.profileWriter", observer: true },
  { frame: "runtime/pprof.Do", observer: false },
  { frame: "runtime/trace.(*traceMultiplexer).startLocked.func1", observer: true },
  { frame: "runtime/trace.(*recorder).Write", observer: true },
  { frame: "runtime/trace.Start.func1", observer: true },
  { frame: "runtime/trace.WithRegion", observer: false },
  { frame: "runtime/trace.StartRegion", observer: false },
  { frame: "golang.org/x/tools/internal/jsonrpc2.(*conn).Go", observer: false },
  { frame: "golang.org/x/tools/gopls/internal/debug.(*Instance).MonitorMemory.func1", observer: false },
])("$frame: $observer", ({ frame, observer }) => {
  expect(isObserverStack(["runtime.gopark", frame, "main.main"])).toBe(observer);
});
