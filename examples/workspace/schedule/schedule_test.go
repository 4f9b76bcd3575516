package schedule

import (
	"errors"
	"fmt"
	"math/rand"
	"testing"
	"time"

	"example.com/harbour/berth"
	"example.com/harbour/quantity"
	"example.com/harbour/tide"
	"example.com/harbour/vessel"
)

var start = time.Date(2024, time.March, 1, 6, 0, 0, 0, time.UTC)

func port() Port {
	return Port{
		Berths: []berth.Berth{
			{Code: "A1", Length: 220, Depth: 11},
			{Code: "A2", Length: 120, Depth: 8},
		},
		Constraints: berth.Limits(berth.DefaultMargins),
		Gauge: tide.Station{Name: "bar", Mean: 3, Epoch: start, Constituents: []tide.Constituent{
			{Name: "M2", Amplitude: 1.5, Speed: tide.M2},
		}},
		BarDepth:  5,
		UnderKeel: 0.8,
		MaxWait:   48 * time.Hour,
	}
}

func call(n int, length, draught quantity.Metres, after, stay time.Duration) vessel.Call {
	return vessel.Call{
		Reference: fmt.Sprintf("C%02d", n),
		Vessel: vessel.Vessel{
			Name:       fmt.Sprintf("ship %d", n),
			Dimensions: vessel.Dimensions{Length: length, Beam: 15, Draught: draught},
		},
		Arrival: start.Add(after),
		Stay:    stay,
	}
}

func TestShallowShipsDoNotWait(t *testing.T) {
	c := call(1, 80, 3, 0, 5*time.Hour)
	plan := Make(port(), []vessel.Call{c})
	if len(plan.Slots) != 1 || plan.Slots[0].Berth != "A2" || plan.Slots[0].Wait(c) != 0 {
		t.Errorf("plan = %+v, want berth A2 at once", plan)
	}
}

func TestDeepShipsWaitForTheTide(t *testing.T) {
	p := port()
	c := call(1, 150, 7.5, 4*time.Hour, 5*time.Hour)
	plan := Make(p, []vessel.Call{c})
	if len(plan.Slots) != 1 {
		t.Fatalf("plan = %+v, want one slot", plan)
	}
	slot := plan.Slots[0]
	if slot.Wait(c) <= 0 {
		t.Errorf("the ship comes in at %v, against the tide", slot.From)
	}
	if depth := p.BarDepth + p.Gauge.Height(slot.From); depth < 8.29 {
		t.Errorf("depth on the bar = %v, want 8.3 m", depth)
	}
}

func TestPassengersFirst(t *testing.T) {
	freight, ferry := call(1, 110, 5, 0, 10*time.Hour), call(2, 110, 5, time.Hour, 2*time.Hour)
	ferry.Vessel.Class = vessel.Passenger
	p := port()
	p.Berths = p.Berths[1:]
	plan := Make(p, []vessel.Call{freight, ferry})
	if len(plan.Slots) != 2 || plan.Slots[0].Call != ferry.Reference {
		t.Errorf("slots = %+v, want the ferry first", plan.Slots)
	}
}

func TestRefusals(t *testing.T) {
	plan := Make(port(), []vessel.Call{
		call(1, 400, 10, 0, time.Hour),
		call(2, 200, 5, 0, 200*time.Hour),
		call(3, 200, 5, time.Hour, time.Hour),
	})
	if err := plan.Refused["C01"]; !errors.Is(err, ErrNoBerth) {
		t.Errorf("C01: %v, want ErrNoBerth", err)
	}
	if err := plan.Refused["C03"]; !errors.Is(err, ErrNoTime) {
		t.Errorf("C03: %v, want ErrNoTime", err)
	}
}

func TestNoConflicts(t *testing.T) {
	random := rand.New(rand.NewSource(3))
	for round := 0; round < 20; round++ {
		var calls []vessel.Call
		for n := 0; n < 15; n++ {
			calls = append(calls, call(n,
				quantity.Metres(60+random.Intn(140)),
				quantity.Metres(3+random.Float64()*5),
				time.Duration(random.Intn(72))*time.Hour,
				time.Duration(1+random.Intn(12))*time.Hour,
			))
		}
		plan := Make(port(), calls)
		if conflicts := Conflicts(plan.Slots); len(conflicts) > 0 {
			t.Fatalf("round %d: %d conflicts, the first is %+v", round, len(conflicts), conflicts[0])
		}
		if got := len(plan.Slots) + len(plan.Refused); got != len(calls) {
			t.Fatalf("round %d: %d calls were answered, want %d", round, got, len(calls))
		}
	}
}
