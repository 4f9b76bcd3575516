package store

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"testing"
)

type note struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

func (n note) Key() string { return n.ID }

func TestMemory(t *testing.T) {
	ctx := context.Background()
	var m Memory[note]
	for _, n := range []note{{"b", "two"}, {"a", "one"}, {"c", "three"}} {
		if err := m.Put(ctx, n); err != nil {
			t.Fatal(err)
		}
	}
	if err := m.Delete(ctx, "b"); err != nil {
		t.Fatal(err)
	}
	if err := m.Delete(ctx, "b"); !errors.Is(err, ErrNotFound) {
		t.Errorf("second Delete: %v, want ErrNotFound", err)
	}
	all, err := m.List(ctx, nil)
	if err != nil || len(all) != 2 || all[0].ID != "a" || all[1].ID != "c" {
		t.Errorf("List = %v, %v", all, err)
	}
}

func TestJournalReplays(t *testing.T) {
	ctx := context.Background()
	var log bytes.Buffer
	first := NewJournal[note](&log)
	steps := []error{
		first.Put(ctx, note{"a", "one"}),
		first.Put(ctx, note{"b", "two"}),
		first.Delete(ctx, "a"),
	}
	if err := errors.Join(steps...); err != nil {
		t.Fatal(err)
	}
	var second Memory[note]
	if n, err := Replay[note](ctx, &log, &second); n != 3 || err != nil {
		t.Fatalf("Replay = %d, %v", n, err)
	}
	if got, err := second.Get(ctx, "b"); err != nil || got.Text != "two" {
		t.Errorf("Get = %v, %v", got, err)
	}
}

func TestReplayNamesTheBadLine(t *testing.T) {
	var m Memory[note]
	_, err := Replay[note](context.Background(), strings.NewReader("{\"put\":{\"id\":\"a\"}}\nrust\n"), &m)
	if err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("error = %v, want one that names line 2", err)
	}
}

func TestCancelledContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	var m Memory[note]
	if err := m.Put(ctx, note{ID: "a"}); !errors.Is(err, context.Canceled) {
		t.Errorf("error = %v, want context.Canceled", err)
	}
}
