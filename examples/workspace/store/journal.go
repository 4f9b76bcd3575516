package store

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"sync"
)

// Journal is a Store that writes every change to a log, one JSON object to a
// line, before it makes the change in memory.
type Journal[R Keyed] struct {
	Memory[R]
	mu  sync.Mutex
	log *json.Encoder
}

type change[R Keyed] struct {
	Put    *R     `json:"put,omitempty"`
	Delete string `json:"delete,omitempty"`
}

// NewJournal returns an empty store that writes its changes to log.
func NewJournal[R Keyed](log io.Writer) *Journal[R] {
	return &Journal[R]{log: json.NewEncoder(log)}
}

// Put logs and makes the change.
func (j *Journal[R]) Put(ctx context.Context, record R) error {
	if err := j.write(change[R]{Put: &record}); err != nil {
		return err
	}
	return j.Memory.Put(ctx, record)
}

// Delete logs and makes the change.
func (j *Journal[R]) Delete(ctx context.Context, key string) error {
	if _, err := j.Get(ctx, key); err != nil {
		return err
	}
	if err := j.write(change[R]{Delete: key}); err != nil {
		return err
	}
	return j.Memory.Delete(ctx, key)
}

func (j *Journal[R]) write(c change[R]) error {
	j.mu.Lock()
	defer j.mu.Unlock()
	if err := j.log.Encode(c); err != nil {
		return fmt.Errorf("store: writing the journal: %w", err)
	}
	return nil
}

// Replay makes the changes of a journal in the store. It stops at the first
// line that cannot be read and names it.
func Replay[R Keyed](ctx context.Context, journal io.Reader, into Store[R]) (int, error) {
	lines := bufio.NewScanner(journal)
	count := 0
	for lines.Scan() {
		var c change[R]
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return count, fmt.Errorf("store: journal line %d: %w", count+1, err)
		}
		if err := apply(ctx, c, into); err != nil {
			return count, fmt.Errorf("store: journal line %d: %w", count+1, err)
		}
		count++
	}
	return count, lines.Err()
}

func apply[R Keyed](ctx context.Context, c change[R], into Store[R]) error {
	if c.Put != nil {
		return into.Put(ctx, *c.Put)
	}
	return into.Delete(ctx, c.Delete)
}
