// Package event carries facts from the part of the program that knows them to
// the parts that want to hear of them.
package event

import (
	"context"
	"sync"
)

// Bus delivers every published value to every subscriber. The zero value is
// ready to use, and all methods may be called from several goroutines.
type Bus[T any] struct {
	mu          sync.RWMutex
	subscribers map[int]chan T
	next        int
	closed      bool
}

// Subscribe returns a channel that receives what is published from now on,
// until the context ends. A subscriber that falls more than buffer values
// behind holds up the publisher.
func (b *Bus[T]) Subscribe(ctx context.Context, buffer int) <-chan T {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch := make(chan T, buffer)
	if b.closed {
		close(ch)
		return ch
	}
	if b.subscribers == nil {
		b.subscribers = make(map[int]chan T)
	}
	id := b.next
	b.next++
	b.subscribers[id] = ch
	context.AfterFunc(ctx, func() { b.unsubscribe(id) })
	return ch
}

// Publish hands the value to every subscriber, or returns the context's error
// when it ends before all of them took it.
func (b *Bus[T]) Publish(ctx context.Context, value T) error {
	b.mu.RLock()
	defer b.mu.RUnlock()
	for _, ch := range b.subscribers {
		select {
		case ch <- value:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return nil
}

// Close ends all subscriptions; later ones are closed from the start.
func (b *Bus[T]) Close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for id, ch := range b.subscribers {
		close(ch)
		delete(b.subscribers, id)
	}
}

func (b *Bus[T]) unsubscribe(id int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if ch, ok := b.subscribers[id]; ok {
		close(ch)
		delete(b.subscribers, id)
	}
}

// Map returns a channel with f applied to each value of in. It is closed when
// in is, or when the context ends.
func Map[From, To any](ctx context.Context, in <-chan From, f func(From) To) <-chan To {
	out := make(chan To)
	go func() {
		defer close(out)
		for value := range in {
			select {
			case out <- f(value):
			case <-ctx.Done():
				return
			}
		}
	}()
	return out
}
