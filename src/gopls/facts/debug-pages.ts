/** Pages of gopls' debug server, and what is on them. */
export const debugPages = {
  /** Links of the pages of each cache and session: `/cache/N`, `/session/N`. */
  main: "/",
  /** runtime.MemStats, with mallocs and frees of each size class. */
  memory: "/memory",
  /** Collects garbage three times, then leads to `/memory` (since v0.12.1). */
  collect: "/gc",
  /** Collects garbage once before the profile is written. */
  collectOnce: "/debug/pprof/heap?gc=1",
  /** The heap as of the last collection, gzip'd. */
  heapProfile: "/debug/pprof/heap",
  /** Counts of goroutines by stack. */
  goroutines: "/debug/pprof/goroutine?debug=1",
  /** Each goroutine by itself, with what it waits for; Go cuts the page off at 64 MiB. */
  waits: "/debug/pprof/goroutine?debug=2",
  /** Those that can never run again (Go 1.27, or built with an experiment before). */
  leakedGoroutines: "/debug/pprof/goroutineleak?debug=1",
} as const;

/** The function in which net/http's server, and so gopls' debug server, waits for what a connection asks: one goroutine for each. */
export const connectionGoroutine = "net/http.(*conn).serve";
