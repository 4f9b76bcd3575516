package main

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const calls = `[{"reference": "2024-117", "arrival": "2024-03-01T06:00:00Z", "stay": 36000000000000,
	"vessel": {"id": "9074729", "name": "Solveig", "class": "bulk", "gross": 2500,
		"dimensions": {"length": 90, "beam": 14, "draught": 5.5}},
	"cargo": [{"kind": "barley", "weight": 1200}]}]`

func TestRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "calls.json")
	if err := os.WriteFile(file, []byte(calls), 0o600); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		args []string
		want string
	}{
		{[]string{"plan", file}, "Solveig"},
		{[]string{"invoice", file, "2024-117"}, "Total"},
		{[]string{"tides", "-days", "2"}, "HW"},
	}
	for _, tt := range tests {
		var out strings.Builder
		if err := run(context.Background(), tt.args, &out); err != nil || !strings.Contains(out.String(), tt.want) {
			t.Errorf("run(%q): error %v, output:\n%s", tt.args, err, out.String())
		}
	}
}

func TestRunUsage(t *testing.T) {
	for _, args := range [][]string{nil, {"sail"}} {
		if err := run(context.Background(), args, new(strings.Builder)); !errors.Is(err, errUsage) {
			t.Errorf("run(%q): error %v, want errUsage", args, err)
		}
	}
}
