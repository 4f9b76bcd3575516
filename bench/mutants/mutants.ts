import type { Mutant, Place } from "./mutant.ts";

const clean = { gopls: "v0.16.2", go: "1.24.13" } as const;

const hover = handler("internal/server/hover.go", "Hover");
const didChange = handler("internal/server/text_synchronization.go", "DidChange");
const didOpen = handler("internal/server/text_synchronization.go", "DidOpen");

/**
 * The largest object with pointers that has no header. From Go 1.22 on the allocator puts 8 bytes before larger ones, up to
 * its largest size class.
 */
const WITHOUT_HEADER_BYTES = 512;
const LARGEST_CLASS_BYTES = 32_768;

/** Every planted gopls, unbounded ones first. Everything kept is exactly what is said: the lists link their own nodes. */
export const mutants: readonly Mutant[] = [
  keptPerHover("hover-16B", 16),
  keptPerHover("hover-64B", 64),
  keptPerHover("hover-256B", 256),
  keptPerHover("hover-1KiB", 1_024),
  keptPerHover("hover-16KiB", 16_384),
  keptPerHover("hover-40KiB", 40_960),
  {
    ...at(hover, "everyday"),
    name: "hover-64B-each-10th",
    about: "64 B for every tenth hover",
    call: "if plantedCalls.Add(1)%10 == 0 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
    expected: "either",
    growth: { unit: "hover", objects: 0.1, bytes: 6.4, sizeClass: 64 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-64B-after-50",
    about: "64 B for every hover from the 51st on",
    call: "if plantedCalls.Add(1) > 50 { plantedKeep() }",
    declarations: `${listOf(64, ["sync/atomic"])}\nvar plantedCalls atomic.Int64\n`,
    expected: "leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-goroutine",
    about: "one goroutine for every hover, blocked for ever on a channel that nobody writes to",
    call: "go plantedWait()",
    declarations: "var plantedNever = make(chan struct{})\n\nfunc plantedWait() { <-plantedNever }\n",
    expected: "leak",
    growth: { unit: "hover", goroutines: 1 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-map",
    about: "an entry of 64 B in a global map for every hover, under a new key",
    call: "plantedRemember()",
    declarations: `import "sync"

var plantedEntries = struct {
	sync.Mutex
	byKey map[int]*[64]byte
}{byKey: map[int]*[64]byte{}}

func plantedRemember() {
	plantedEntries.Lock()
	defer plantedEntries.Unlock()
	plantedEntries.byKey[len(plantedEntries.byKey)] = new([64]byte)
}
`,
    expected: "leak",
    // The map's own tables come on top, in steps.
    growth: { unit: "hover", objects: 1, bytes: 64, sizeClass: 64 },
  },
  {
    ...at(hover, "everyday"),
    name: "hover-context",
    about: "a context for every hover that is never cancelled, so that its parent keeps it",
    call: "plantedDerive()",
    declarations: `import "context"

var plantedParent, plantedStop = context.WithCancel(context.Background())

func plantedDerive() { _, _ = context.WithCancel(plantedParent) }
`,
    expected: "leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-timer",
    about: "a timer for every hover that goes off in a day and keeps 64 B until then",
    call: "plantedLater()",
    declarations: `import "time"

func plantedLater() {
	kept := new([64]byte)
	time.AfterFunc(24*time.Hour, func() { kept[0]++ })
}
`,
    expected: "leak",
  },
  appendedPerHover("hover-slice-64B", 64, "either"),
  appendedPerHover("hover-slice-4KiB", 4_096, "leak"),
  {
    ...at(didChange, "everyday"),
    name: "edit-64B",
    about: "64 B for every edit",
    call: "plantedKeep()",
    declarations: listOf(64),
    expected: "leak",
    growth: { unit: "edit", objects: 1, bytes: 64, sizeClass: 64 },
  },
  {
    ...at(didOpen, "everyday"),
    name: "open-1KiB",
    about: "1 KiB for every file that is opened",
    call: "plantedKeep()",
    declarations: listOf(1_024),
    expected: "leak",
    growth: { unit: "open", objects: 1, bytes: 1_024, sizeClass: 1_024 },
  },
  {
    ...at(didChange, "type-unique"),
    name: "text-4KiB",
    about: "4 KiB for every text that was never typed before",
    call: "plantedSeen(params)",
    declarations: seenTexts(undefined),
    expected: "leak",
    growth: { unit: "new text", objects: 1, bytes: 4_096, sizeClass: 4_096 },
  },
  {
    ...at(didChange, "type-unique"),
    name: "text-cache-64x4KiB",
    about: "the same, but only the newest 64 texts stay",
    call: "plantedSeen(params)",
    declarations: seenTexts(64),
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-cache-1500x1KiB",
    about: "1 KiB for every hover under a new key; the oldest entry goes when there are 1,500",
    call: "plantedRemember()",
    declarations: `import "sync"

var plantedCache = struct {
	sync.Mutex
	next  int
	byKey map[int]*[1024]byte
}{byKey: map[int]*[1024]byte{}}

func plantedRemember() {
	plantedCache.Lock()
	defer plantedCache.Unlock()
	plantedCache.byKey[plantedCache.next] = new([1024]byte)
	delete(plantedCache.byKey, plantedCache.next-1500)
	plantedCache.next++
}
`,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-ring-200x4KiB",
    about: "4 KiB for every hover in a ring of 200 places",
    call: "plantedRemember()",
    declarations: `import "sync"

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
`,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-5s-4KiB",
    about: "4 KiB for every hover that are let go after 5 seconds",
    call: "plantedForAWhile()",
    declarations: `import "time"

func plantedForAWhile() {
	kept := new([4096]byte)
	time.AfterFunc(5*time.Second, func() { kept[0]++ })
}
`,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-by-file",
    about: "4 KiB for every file that was hovered in, renewed by each hover",
    call: "plantedRemember(params.TextDocument.URI)",
    declarations: `import (
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
`,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "hover-pool",
    about: "a buffer of 4 KiB for every hover that goes back to a sync.Pool",
    call: "plantedBorrow()",
    declarations: `import "sync"

var plantedPool = sync.Pool{New: func() any { return new([4096]byte) }}

func plantedBorrow() {
	buffer := plantedPool.Get().(*[4096]byte)
	buffer[0]++
	plantedPool.Put(buffer)
}
`,
    expected: "no-leak",
  },
  {
    ...at(hover, "everyday"),
    name: "none",
    about: "nothing: built the same way, with nothing inserted",
    declarations: "",
    expected: "no-leak",
  },
];

function handler(file: string, method: string): Place {
  return { file, package: "server", anchor: new RegExp(`^func \\(s \\*server\\) ${method}\\(.*\\{$`, "m") };
}

function at(place: Place, workload: Mutant["workload"]) {
  return { ...clean, place, workload };
}

function keptPerHover(name: string, bytes: number): Mutant {
  return {
    ...at(hover, "everyday"),
    name,
    about: `one object of ${bytes} B for every hover`,
    call: "plantedKeep()",
    declarations: listOf(bytes),
    expected: "leak",
    growth: { unit: "hover", objects: 1, bytes, ...(bytes > LARGEST_CLASS_BYTES ? {} : { sizeClass: bytes }) },
  };
}

/**
 * A slice that append moves to a larger array from time to time: no object more, but ever larger ones, in ever rarer
 * steps. With 64 B the growth is a thirtieth of what the gate allows by default.
 */
function appendedPerHover(name: string, bytes: number, expected: Mutant["expected"]): Mutant {
  return {
    ...at(hover, "everyday"),
    name,
    about: `${bytes} B for every hover, appended to a global slice`,
    call: "plantedAppend()",
    declarations: `import "sync"

var plantedSlice struct {
	sync.Mutex
	values [][${bytes}]byte
}

func plantedAppend() {
	plantedSlice.Lock()
	defer plantedSlice.Unlock()
	plantedSlice.values = append(plantedSlice.values, [${bytes}]byte{})
}
`,
    expected,
  };
}

/** A linked list of nodes that fill a slot of so many bytes each, and nothing else. */
function listOf(slotBytes: number, imports: readonly string[] = []): string {
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
function seenTexts(most: number | undefined): string {
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
