package pilotage

import (
	"context"
	"errors"
	"testing"
	"time"

	"example.com/harbour/quantity"
)

var dawn = time.Date(2024, time.March, 1, 5, 0, 0, 0, time.UTC)

func trip(ship string, gross quantity.Gross, after time.Duration) Trip {
	return Trip{Ship: ship, Gross: gross, Start: dawn.Add(after), End: dawn.Add(after + 2*time.Hour)}
}

func TestAssignSharesTheWork(t *testing.T) {
	ctx := context.Background()
	roster := NewRoster(
		Pilot{Name: "Ines", MaxGross: 50_000, Rest: time.Hour},
		Pilot{Name: "Olav", MaxGross: 5_000, Rest: time.Hour},
	)
	var order string
	for i, gross := range []quantity.Gross{2_000, 3_000, 40_000, 1_000} {
		a, err := roster.Assign(ctx, trip("ship", gross, time.Duration(i)*3*time.Hour))
		if err != nil {
			t.Fatal(err)
		}
		order += a.Pilot[:1]
	}
	if order != "IOIO" {
		t.Errorf("order = %s, want IOIO", order)
	}
	if got := roster.Hours("Ines"); got != 4*time.Hour {
		t.Errorf("hours = %v, want 4h", got)
	}
}

func TestAssignFailures(t *testing.T) {
	ctx := context.Background()
	roster := NewRoster(Pilot{Name: "Olav", MaxGross: 5_000, Rest: 8 * time.Hour})
	if _, err := roster.Assign(ctx, trip("giant", 90_000, 0)); !errors.Is(err, ErrNoLicence) {
		t.Errorf("error = %v, want ErrNoLicence", err)
	}
	if _, err := roster.Assign(ctx, trip("first", 1_000, 0)); err != nil {
		t.Fatal(err)
	}
	if _, err := roster.Assign(ctx, trip("second", 1_000, 4*time.Hour)); !errors.Is(err, ErrResting) {
		t.Errorf("error = %v, want ErrResting", err)
	}
}

func TestWatchSeesAssignments(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	roster := NewRoster(Pilot{Name: "Ines", MaxGross: 50_000})
	seen := roster.Watch(ctx)
	if _, err := roster.Assign(ctx, trip("Solveig", 2_500, 0)); err != nil {
		t.Fatal(err)
	}
	if a := <-seen; a.Trip.Ship != "Solveig" {
		t.Errorf("saw %+v, want the Solveig", a)
	}
	roster.Close()
}

func TestAssignAllKeepsTheOrder(t *testing.T) {
	roster := NewRoster(Pilot{Name: "Ines", MaxGross: 50_000}, Pilot{Name: "Olav", MaxGross: 50_000})
	trips := []Trip{trip("a", 1, 0), trip("b", 1, 0), trip("c", 1, 0)}
	assignments, err := roster.AssignAll(context.Background(), trips, 3)
	if !errors.Is(err, ErrResting) {
		t.Errorf("error = %v, want ErrResting for one of three trips", err)
	}
	placed := 0
	for i, a := range assignments {
		if a.Pilot == "" {
			continue
		}
		placed++
		if a.Trip != trips[i] {
			t.Errorf("assignment %d is for %s", i, a.Trip.Ship)
		}
	}
	if placed != 2 {
		t.Errorf("%d trips have a pilot, want 2", placed)
	}
}
