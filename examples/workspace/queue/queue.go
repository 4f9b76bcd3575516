// Package queue provides a priority queue with an order chosen by the caller.
package queue

import "container/heap"

// Queue hands out its items smallest first. Items that are equal in order
// leave in the sequence in which they came.
type Queue[T any] struct {
	items *ordered[T]
	next  int
}

// New returns an empty queue. The function less must be a strict weak order.
func New[T any](less func(a, b T) bool) *Queue[T] {
	return &Queue[T]{items: &ordered[T]{less: less}}
}

// Push adds an item.
func (q *Queue[T]) Push(item T) {
	heap.Push(q.items, entry[T]{item: item, arrival: q.next})
	q.next++
}

// Pop removes and returns the smallest item; ok is false when there is none.
func (q *Queue[T]) Pop() (item T, ok bool) {
	if q.Len() == 0 {
		return item, false
	}
	return heap.Pop(q.items).(entry[T]).item, true
}

// Peek returns the smallest item without removing it.
func (q *Queue[T]) Peek() (item T, ok bool) {
	if q.Len() == 0 {
		return item, false
	}
	return q.items.entries[0].item, true
}

// Len is the number of items waiting.
func (q *Queue[T]) Len() int { return len(q.items.entries) }

// Drain removes all items, smallest first, and calls visit with each until it
// returns false.
func (q *Queue[T]) Drain(visit func(T) bool) {
	for {
		item, ok := q.Pop()
		if !ok || !visit(item) {
			return
		}
	}
}

type entry[T any] struct {
	item    T
	arrival int
}

type ordered[T any] struct {
	entries []entry[T]
	less    func(a, b T) bool
}

func (o *ordered[T]) Len() int      { return len(o.entries) }
func (o *ordered[T]) Swap(i, j int) { o.entries[i], o.entries[j] = o.entries[j], o.entries[i] }
func (o *ordered[T]) Push(x any)    { o.entries = append(o.entries, x.(entry[T])) }

func (o *ordered[T]) Less(i, j int) bool {
	a, b := o.entries[i], o.entries[j]
	switch {
	case o.less(a.item, b.item):
		return true
	case o.less(b.item, a.item):
		return false
	default:
		return a.arrival < b.arrival
	}
}

func (o *ordered[T]) Pop() any {
	last := len(o.entries) - 1
	e := o.entries[last]
	o.entries[last] = entry[T]{}
	o.entries = o.entries[:last]
	return e
}
