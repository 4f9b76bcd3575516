// Package store keeps records in memory and, when asked, in a journal that
// can be read back.
package store

import (
	"context"
	"errors"
	"fmt"
	"sort"
	"sync"
)

// Keyed is a record that knows its own key.
type Keyed interface {
	Key() string
}

// Store is where the services keep their records.
type Store[R Keyed] interface {
	Get(ctx context.Context, key string) (R, error)
	Put(ctx context.Context, record R) error
	Delete(ctx context.Context, key string) error
	List(ctx context.Context, keep func(R) bool) ([]R, error)
}

// ErrNotFound is returned for a key under which there is nothing.
var ErrNotFound = errors.New("store: not found")

// Memory is a Store that forgets everything when the program ends. The zero
// value is empty and ready to use.
type Memory[R Keyed] struct {
	mu      sync.RWMutex
	records map[string]R
}

var _ Store[Keyed] = (*Memory[Keyed])(nil)

// Get returns the record under the key.
func (m *Memory[R]) Get(ctx context.Context, key string) (R, error) {
	var none R
	if err := ctx.Err(); err != nil {
		return none, err
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	record, ok := m.records[key]
	if !ok {
		return none, fmt.Errorf("%w: %q", ErrNotFound, key)
	}
	return record, nil
}

// Put adds the record or replaces the one with the same key.
func (m *Memory[R]) Put(ctx context.Context, record R) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.records == nil {
		m.records = make(map[string]R)
	}
	m.records[record.Key()] = record
	return nil
}

// Delete removes the record under the key.
func (m *Memory[R]) Delete(ctx context.Context, key string) error {
	if _, err := m.Get(ctx, key); err != nil {
		return err
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.records, key)
	return nil
}

// List returns the records that keep accepts, in the order of their keys. A
// nil keep accepts all of them.
func (m *Memory[R]) List(ctx context.Context, keep func(R) bool) ([]R, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	m.mu.RLock()
	defer m.mu.RUnlock()
	found := make([]R, 0, len(m.records))
	for _, record := range m.records {
		if keep == nil || keep(record) {
			found = append(found, record)
		}
	}
	sort.Slice(found, func(i, j int) bool { return found[i].Key() < found[j].Key() })
	return found, nil
}
