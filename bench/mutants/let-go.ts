// Go declarations of growth that ends: a file without its package clause.

/** A cache with a cap, the oldest goes first. */
export function cacheOf(entries: number, bytes = 1_024): string {
  return `import "sync"

var plantedCache = struct {
	sync.Mutex
	next  int
	byKey map[int]*[${bytes}]byte
}{byKey: map[int]*[${bytes}]byte{}}

func plantedRemember() {
	plantedCache.Lock()
	defer plantedCache.Unlock()
	plantedCache.byKey[plantedCache.next] = new([${bytes}]byte)
	delete(plantedCache.byKey, plantedCache.next-${entries})
	plantedCache.next++
}
`;
}

/** A list that is dropped whole when it is so long. */
export function sawtoothOf(calls: number, bytes: number): string {
  return `import "sync"

type plantedNode struct {
	next *plantedNode
	rest [${bytes - 8}]byte
}

var plantedBatch struct {
	sync.Mutex
	head  *plantedNode
	calls int
}

func plantedCollect() {
	plantedBatch.Lock()
	defer plantedBatch.Unlock()
	if plantedBatch.calls++; plantedBatch.calls%${calls} == 0 {
		plantedBatch.head = nil
	}
	plantedBatch.head = &plantedNode{next: plantedBatch.head}
}
`;
}

/** Memory that a timer lets go of. */
export function timerOf(seconds: number, bytes: number): string {
  return `import "time"

func plantedForAWhile() {
	kept := new([${bytes}]byte)
	time.AfterFunc(${seconds}*time.Second, func() { kept[0]++ })
}
`;
}

/** Goroutines that end by themselves. */
export function sleeperOf(seconds: number): string {
  return `import "time"

func plantedSleep() { time.Sleep(${seconds} * time.Second) }
`;
}

/** Contexts that their parent keeps until their time is over. */
export function expiringContext(seconds: number): string {
  return `import (
	"context"
	"time"
)

var plantedParent, plantedStop = context.WithCancel(context.Background())

func plantedDerive() { _, _ = context.WithTimeout(plantedParent, ${seconds}*time.Second) }
`;
}

/** One step: memory that one call makes, and that stays. */
export function stepAt(call: number, bytes: number): string {
  return `import "sync/atomic"

var (
	plantedCalls atomic.Int64
	plantedTable []byte
)

func plantedGrowOnce() {
	if plantedCalls.Add(1) == ${call} {
		plantedTable = make([]byte, ${bytes})
	}
}
`;
}

/** A slice that grows, and is emptied with its array kept. */
export function reusedSlice(most: number): string {
  return `import "sync"

var plantedScratch struct {
	sync.Mutex
	values [][64]byte
}

func plantedAppend() {
	plantedScratch.Lock()
	defer plantedScratch.Unlock()
	if len(plantedScratch.values) == ${most} {
		plantedScratch.values = plantedScratch.values[:0]
	}
	plantedScratch.values = append(plantedScratch.values, [64]byte{})
}
`;
}

/** The newest 200. */
export const ringOf200 = `import "sync"

var plantedRing struct {
	sync.Mutex
	next   int
	places [200]*[4096]byte
}

func plantedRemember() {
	plantedRing.Lock()
	defer plantedRing.Unlock()
	plantedRing.places[plantedRing.next%200] = new([4096]byte)
	plantedRing.next++
}
`;

/** One entry for each document. */
export const entryPerFile = `import (
	"sync"

	"golang.org/x/tools/gopls/internal/protocol"
)

var plantedFiles = struct {
	sync.Mutex
	byURI map[protocol.DocumentURI]*[4096]byte
}{byURI: map[protocol.DocumentURI]*[4096]byte{}}

func plantedRemember(uri protocol.DocumentURI) {
	plantedFiles.Lock()
	defer plantedFiles.Unlock()
	plantedFiles.byURI[uri] = new([4096]byte)
}
`;

/** A buffer that is given back. */
export const pooledBuffer = `import "sync"

var plantedPool = sync.Pool{New: func() any { return new([4096]byte) }}

func plantedBorrow() {
	buffer := plantedPool.Get().(*[4096]byte)
	buffer[0]++
	plantedPool.Put(buffer)
}
`;
