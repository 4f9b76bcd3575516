package interval

import (
	"math/rand"
	"testing"
)

func TestOverlaps(t *testing.T) {
	tests := []struct {
		a, b Interval[int]
		want bool
	}{
		{New(0, 5), New(5, 9), false},
		{New(0, 6), New(5, 9), true},
		{New(5, 5), New(0, 9), false},
		{New(9, 0), New(3, 4), true},
	}
	for _, tt := range tests {
		if got := tt.a.Overlaps(tt.b); got != tt.want {
			t.Errorf("%v overlaps %v = %t, want %t", tt.a, tt.b, got, tt.want)
		}
		if got := tt.b.Overlaps(tt.a); got != tt.want {
			t.Errorf("%v overlaps %v = %t, want %t", tt.b, tt.a, got, tt.want)
		}
	}
}

func TestSetMergesNeighbours(t *testing.T) {
	set := Of(New(8, 10), New(0, 2), New(2, 4), New(3, 6))
	if got, want := set.String(), "{[0, 6) [8, 10)}"; got != want {
		t.Errorf("set = %s, want %s", got, want)
	}
	set.Remove(New(1, 9))
	if got, want := set.String(), "{[0, 1) [9, 10)}"; got != want {
		t.Errorf("after Remove: %s, want %s", got, want)
	}
}

// TestSetAgainstBools compares a set with the plainest model of one.
func TestSetAgainstBools(t *testing.T) {
	const size = 40
	random := rand.New(rand.NewSource(7))
	var set Set[int]
	var model [size]bool
	for step := 0; step < 500; step++ {
		i := New(random.Intn(size), random.Intn(size))
		add := random.Intn(2) == 0
		if add {
			set.Add(i)
		} else {
			set.Remove(i)
		}
		for n := i.Start; n < i.End; n++ {
			model[n] = add
		}
		for n, want := range model {
			if got := set.Contains(n); got != want {
				t.Fatalf("step %d: %v contains %d = %t, want %t", step, set, n, got, want)
			}
		}
	}
}

func TestGaps(t *testing.T) {
	taken := Of(New(2, 4), New(6, 7))
	if got, want := taken.Gaps(New(0, 10)).String(), "{[0, 2) [4, 6) [7, 10)}"; got != want {
		t.Errorf("gaps = %s, want %s", got, want)
	}
}
