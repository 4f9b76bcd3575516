// src/model/growth.ts
/** What a series counts. */
const metrics = [
	"owned-heap",
	"size-class",
	"large-objects",
	"goroutines",
	"leaked-goroutines",
	"counter",
	"heap-alloc",
	"rss"
];
/** Those of the heap that may decide. */
const heapMetrics = [
	"owned-heap",
	"size-class",
	"large-objects"
];
export { metrics as n, heapMetrics as t };
