import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseWaits } from "../../../src/gopls/debug/parse-waits.ts";
import { mechanismOfState } from "../../../src/gopls/facts/goroutine-states.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const page = `goroutine 1 [running]:
main.main()
	/here/main.go:27 +0x210

goroutine 19 [chan send, 5 minutes]:
main.sender(...)
	/here/main.go:10
created by main.(*server).start in goroutine 1
	/here/main.go:17 +0xeb

goroutine 25 [chan send]:
main.sender(...)
	/here/main.go:10
created by main.(*server).start in goroutine 7
	/here/main.go:17 +0xeb

goroutine 23 [sync.Mutex.Lock, locked to thread]:
internal/sync.(*Mutex).lockSlow(0x362fafd86008)
	/here/mutex.go:149 +0x15d
main.generic[...]({0x5170a8?, 0x1}, 0x0?)
	/here/main.go:21 +0x2d
...additional frames elided...
created by main.main
	/here/main.go:21 +0x7e
`;

test("goroutines are counted by stack, state and starter, however long they wait", () => {
  expect(parseWaits(page)).toEqual([
    { state: "chan send", frames: ["main.sender"], createdBy: "main.(*server).start", count: 2 },
    { state: "running", frames: ["main.main"], count: 1 },
    {
      state: "sync.Mutex.Lock",
      frames: ["internal/sync.(*Mutex).lockSlow", "main.generic[...]"],
      createdBy: "main.main",
      count: 1,
    },
  ]);
});

test("a page that Go has cut off has all goroutines but its last", () => {
  expect(parseWaits(`${page}\ngorout`)).toEqual(parseWaits(page));
});

test.each(["", "<html>404</html>", "goroutine profile: total 3\n1 @ 0x4"])("%j is refused or empty", (text) => {
  if (text === "") expect(parseWaits(text)).toEqual([]);
  else expect(() => parseWaits(text)).toThrow("/debug/pprof/goroutine?debug=2");
});

const PROGRAM = `package main

import (
	"os"
	"runtime/pprof"
	"sync"
	"time"
)

func sender(c chan int)   { c <- 1 }
func receiver(c chan int) { <-c }
func chooser(c, d chan int) {
	select {
	case <-c:
	case <-d:
	}
}
func locker(mu *sync.Mutex)      { mu.Lock() }
func waiter(wg *sync.WaitGroup)  { wg.Wait() }
func sleeper()                   { time.Sleep(time.Hour) }

func main() {
	var mu sync.Mutex
	var wg sync.WaitGroup
	mu.Lock()
	wg.Add(1)
	for i := 0; i < 3; i++ {
		go sender(make(chan int))
		go receiver(make(chan int))
		go chooser(make(chan int), make(chan int))
		go locker(&mu)
		go waiter(&wg)
		go sleeper()
	}
	time.Sleep(200 * time.Millisecond)
	pprof.Lookup("goroutine").WriteTo(os.Stdout, 2)
}
`;

test("what a Go program writes is read, with the states by which mechanisms are told", { timeout: 120_000 }, () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "main.go"), PROGRAM);
  const text = execFileSync("go", ["run", "main.go"], { cwd: folder, encoding: "utf8" });
  const waits = parseWaits(text).filter(({ createdBy }) => createdBy === "main.main");
  const states = waits.map(({ state, frames, count }) => [frames.at(-1)?.replace("main.", ""), state, count]);
  expect(new Map(states.map(([name, state]) => [name, mechanismOfState(String(state))]))).toEqual(
    new Map([
      ["chooser", "blocked-select"],
      ["locker", "waits-for-lock"],
      ["receiver", "blocked-receiver"],
      ["sender", "blocked-sender"],
      ["sleeper", "timer"],
      ["waiter", "waits-for-others"],
    ]),
  );
  expect(states.map(([, , count]) => count)).toEqual([3, 3, 3, 3, 3, 3]);
});
