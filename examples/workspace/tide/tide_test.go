package tide

import (
	"errors"
	"testing"
	"time"

	"example.com/harbour/quantity"
)

var epoch = time.Date(2024, time.March, 1, 0, 0, 0, 0, time.UTC)

func station() Station {
	return Station{Name: "bar", Mean: 3, Epoch: epoch, Constituents: []Constituent{
		{Name: "M2", Amplitude: 1.5, Speed: M2},
		{Name: "S2", Amplitude: 0.4, Speed: S2, Phase: 40},
		{Name: "K1", Amplitude: 0.2, Speed: K1, Phase: 110},
	}}
}

func TestExtremesAlternate(t *testing.T) {
	extremes, err := station().Extremes(epoch, epoch.Add(72*time.Hour))
	if err != nil {
		t.Fatal(err)
	}
	if len(extremes) < 10 || len(extremes) > 13 {
		t.Errorf("three days have %d extremes, want about twelve", len(extremes))
	}
	for i := 1; i < len(extremes); i++ {
		if extremes[i].High == extremes[i-1].High {
			t.Errorf("%v follows %v", extremes[i], extremes[i-1])
		}
	}
}

func TestWindowsAreDeepEnough(t *testing.T) {
	const wanted quantity.Metres = 3.8
	s := station()
	windows, err := s.Windows(epoch, epoch.Add(48*time.Hour), wanted)
	if err != nil {
		t.Fatal(err)
	}
	if windows.Len() < 3 {
		t.Fatalf("only %d windows in two days", windows.Len())
	}
	for _, w := range windows.Intervals() {
		for at := w.Start; at < w.End; at += 60 {
			if height := s.Height(time.Unix(at, 0)); height < wanted-0.01 {
				t.Fatalf("%v at %v is below %v", height, time.Unix(at, 0), wanted)
			}
		}
	}
}

func TestEmptyRange(t *testing.T) {
	if _, err := station().Extremes(epoch, epoch); !errors.Is(err, ErrRange) {
		t.Errorf("error = %v, want ErrRange", err)
	}
}

func BenchmarkHeight(b *testing.B) {
	s := station()
	for i := 0; i < b.N; i++ {
		s.Height(epoch.Add(time.Duration(i) * time.Minute))
	}
}
