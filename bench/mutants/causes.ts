import type { Plant } from "./mutant.ts";
import { places } from "./places.ts";

/**
 * Leaks whose mechanism the gate names: what goroutines wait for, and two leaks at once. They are beside LeakBench, whose kinds are
 * fixed.
 */
export const causes: readonly Plant[] = [
  hover(
    "sender",
    "one goroutine, blocked in a send of 1 KiB that nobody receives",
    "go plantedSend(make([]byte, 1024))",
    ["var plantedOut = make(chan []byte)", "func plantedSend(text []byte) { plantedOut <- text }"],
  ),
  hover("select", "one goroutine, blocked in a select whose cases never come", "go plantedSelect()", [
    "var plantedNever, plantedQuit = make(chan struct{}), make(chan struct{})",
    "func plantedSelect() {\n\tselect {\n\tcase <-plantedNever:\n\tcase <-plantedQuit:\n\t}\n}",
  ]),
  hover("lock", "one goroutine, blocked on a lock that is never given back", "go plantedLock()", [
    'import "sync"',
    "var plantedMutex = func() *sync.Mutex {\n\tmutex := new(sync.Mutex)\n\tmutex.Lock()\n\treturn mutex\n}()",
    "func plantedLock() { plantedMutex.Lock() }",
  ]),
  hover("sleeper", "one goroutine that sleeps for a day", "go plantedSleep()", [
    'import "time"',
    "func plantedSleep() { time.Sleep(24 * time.Hour) }",
  ]),
];

function hover(name: string, about: string, call: string, declarations: readonly string[]): Plant {
  return {
    name: `hover-${name}`,
    about: `${about}, for every hover`,
    place: places.hover,
    call,
    declarations: `${declarations.join("\n\n")}\n`,
    expected: "leak",
    workload: "everyday",
    growth: { unit: "request", goroutines: 1 },
  };
}
