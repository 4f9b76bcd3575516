package queue_test

import (
	"fmt"
	"testing"

	"example.com/harbour/queue"
)

type job struct {
	name string
	rank int
}

func byRank(a, b job) bool { return a.rank < b.rank }

func TestPopIsStable(t *testing.T) {
	q := queue.New(byRank)
	for _, j := range []job{{"c", 2}, {"a", 1}, {"d", 2}, {"b", 1}, {"e", 2}} {
		q.Push(j)
	}
	var order string
	q.Drain(func(j job) bool {
		order += j.name
		return true
	})
	if order != "abcde" {
		t.Errorf("order = %q, want %q", order, "abcde")
	}
}

func TestEmpty(t *testing.T) {
	q := queue.New(byRank)
	if _, ok := q.Pop(); ok {
		t.Error("Pop of an empty queue is ok")
	}
	if _, ok := q.Peek(); ok {
		t.Error("Peek of an empty queue is ok")
	}
}

func ExampleQueue() {
	q := queue.New(func(a, b int) bool { return a > b })
	for _, depth := range []int{7, 12, 9} {
		q.Push(depth)
	}
	deepest, _ := q.Peek()
	fmt.Println(deepest, q.Len())
	// Output: 12 3
}
