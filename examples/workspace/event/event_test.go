package event

import (
	"context"
	"errors"
	"strconv"
	"testing"
)

func TestPublishReachesEverySubscriber(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	var bus Bus[int]
	first, second := bus.Subscribe(ctx, 1), bus.Subscribe(ctx, 1)
	if err := bus.Publish(ctx, 42); err != nil {
		t.Fatal(err)
	}
	if a, b := <-first, <-second; a != 42 || b != 42 {
		t.Errorf("received %d and %d, want 42 twice", a, b)
	}
	bus.Close()
	if _, ok := <-first; ok {
		t.Error("the channel is still open after Close")
	}
}

func TestPublishStopsWithItsContext(t *testing.T) {
	var bus Bus[string]
	_ = bus.Subscribe(context.Background(), 0)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := bus.Publish(ctx, "nobody reads this"); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want context.Canceled", err)
	}
}

func TestMap(t *testing.T) {
	in := make(chan int, 3)
	in <- 1
	in <- 2
	in <- 3
	close(in)
	var got string
	for text := range Map(context.Background(), in, strconv.Itoa) {
		got += text
	}
	if got != "123" {
		t.Errorf("got %q, want %q", got, "123")
	}
}
