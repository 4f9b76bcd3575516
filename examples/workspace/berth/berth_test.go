package berth

import (
	"errors"
	"testing"

	"example.com/harbour/vessel"
)

var (
	quays = []Berth{
		{Code: "A1", Length: 220, Depth: 11},
		{Code: "A2", Length: 120, Depth: 7},
		{Code: "B1", Length: 160, Depth: 9, Classes: []vessel.Class{vessel.Tanker}},
		{Code: "F1", Length: 120, Depth: 2, Tidal: true},
	}
	coaster = vessel.Vessel{Name: "Solveig", Class: vessel.General, Dimensions: vessel.Dimensions{Length: 90, Beam: 14, Draught: 5.5}}
)

func TestSuitablePrefersTheTightestFit(t *testing.T) {
	var codes string
	for _, b := range Suitable(quays, coaster, Limits(DefaultMargins)) {
		codes += b.Code + " "
	}
	if want := "A2 F1 A1 "; codes != want {
		t.Errorf("suitable = %q, want %q", codes, want)
	}
}

func TestCheckReturnsEveryRefusal(t *testing.T) {
	liner := vessel.Vessel{Name: "Aurora", Class: vessel.Passenger, Dimensions: vessel.Dimensions{Length: 300, Beam: 32, Draught: 8.7}}
	err := Check(quays[2], liner, Limits(DefaultMargins))
	var refusal *Refusal
	if !errors.As(err, &refusal) {
		t.Fatalf("error = %v, want a *Refusal", err)
	}
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok || len(joined.Unwrap()) != 3 {
		t.Errorf("error = %v, want three refusals", err)
	}
}
