// Go declarations of planted leaks: a file without its package clause. What allocates has a name with "planted" in it.

/**
 * The largest object with pointers that has no header. From Go 1.22 on the allocator puts 8 bytes before larger ones, up to
 * its largest size class.
 */
const WITHOUT_HEADER_BYTES = 512;
/** The largest size class of the allocator. */
export const LARGEST_CLASS_BYTES = 32_768;

/** A linked list of nodes that fill a slot of so many bytes each, and nothing else. */
export function listOf(slotBytes: number, imports: readonly string[] = []): string {
  const header = slotBytes > WITHOUT_HEADER_BYTES && slotBytes <= LARGEST_CLASS_BYTES ? 8 : 0;
  return `import (
${["sync", ...imports].map((path) => `\t"${path}"`).join("\n")}
)

type plantedNode struct {
	next *plantedNode
	rest [${slotBytes - 8 - header}]byte
}

var plantedList struct {
	sync.Mutex
	head *plantedNode
}

func plantedKeep() {
	node := new(plantedNode)
	plantedList.Lock()
	defer plantedList.Unlock()
	node.next = plantedList.head
	plantedList.head = node
}
`;
}

/** Keeps something for each different text of an edit; the oldest goes when there are `most`. */
export function seenTexts(most: number | undefined): string {
  return `import (
	"crypto/sha256"
	"sync"

	"golang.org/x/tools/gopls/internal/protocol"
)

var plantedTexts = struct {
	sync.Mutex
	order  [][32]byte
	byHash map[[32]byte]*[4096]byte
}{byHash: map[[32]byte]*[4096]byte{}}

func plantedSeen(params *protocol.DidChangeTextDocumentParams) {
	plantedTexts.Lock()
	defer plantedTexts.Unlock()
	for _, change := range params.ContentChanges {
		hash := sha256.Sum256([]byte(change.Text))
		if plantedTexts.byHash[hash] != nil {
			continue
		}
		plantedTexts.byHash[hash] = new([4096]byte)
${most === undefined ? "" : forgetOldest(most)}	}
}
`;
}

function forgetOldest(most: number): string {
  return `		plantedTexts.order = append(plantedTexts.order, hash)
		if len(plantedTexts.order) > ${most} {
			delete(plantedTexts.byHash, plantedTexts.order[0])
			plantedTexts.order = append([][32]byte(nil), plantedTexts.order[1:]...)
		}
`;
}

/** A slice of values. */
export function appendedValues(bytes: number): string {
  return `import "sync"

var plantedSlice struct {
	sync.Mutex
	values [][${bytes}]byte
}

func plantedAppend() {
	plantedSlice.Lock()
	defer plantedSlice.Unlock()
	plantedSlice.values = append(plantedSlice.values, [${bytes}]byte{})
}
`;
}

/** A map that only grows. */
export const growingMap = `import "sync"

var plantedEntries = struct {
	sync.Mutex
	byKey map[int]*[64]byte
}{byKey: map[int]*[64]byte{}}

func plantedRemember() {
	plantedEntries.Lock()
	defer plantedEntries.Unlock()
	plantedEntries.byKey[len(plantedEntries.byKey)] = new([64]byte)
}
`;

/** Contexts that their parent keeps. */
export const uncancelledContext = `import "context"

var plantedParent, plantedStop = context.WithCancel(context.Background())

func plantedDerive() { _, _ = context.WithCancel(plantedParent) }
`;

/** Memory that a timer keeps. */
export const dayTimer = `import "time"

func plantedLater() {
	kept := new([64]byte)
	time.AfterFunc(24*time.Hour, func() { kept[0]++ })
}
`;

/** More with each call: a list of chunks, of which the k-th call adds k. */
export const everMore = `import "sync"

type plantedChunk struct {
	next *plantedChunk
	rest [56]byte
}

var plantedChunks struct {
	sync.Mutex
	head  *plantedChunk
	calls int
}

func plantedKeepMore() {
	plantedChunks.Lock()
	defer plantedChunks.Unlock()
	plantedChunks.calls++
	for i := 0; i < plantedChunks.calls; i++ {
		plantedChunks.head = &plantedChunk{next: plantedChunks.head}
	}
}
`;

/** A goroutine that waits for ever. */
export const blockedGoroutine = `var plantedNever = make(chan struct{})

func plantedWait() { <-plantedNever }
`;
