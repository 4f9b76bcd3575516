package geo

import (
	"math"
	"testing"
	"time"

	"example.com/harbour/quantity"
)

var (
	lightship = Position{Lat: 54.16, Lon: 7.45}
	pier      = Position{Lat: 53.87, Lon: 8.70}
)

func TestDistanceAndBearing(t *testing.T) {
	if got := Distance(lightship, pier); !quantity.Within(got, 87_900, 500) {
		t.Errorf("Distance = %v, want about 87.9 km", got)
	}
	if got := Distance(pier, pier); got != 0 {
		t.Errorf("Distance to itself = %v, want 0", got)
	}
	if got := Bearing(Position{0, 0}, Position{0, 1}); math.Abs(got-90) > 1e-9 {
		t.Errorf("Bearing to the east = %v, want 90", got)
	}
}

func TestAreaContains(t *testing.T) {
	roads := Area{Name: "roads", Corners: []Position{{53, 8}, {53, 9}, {54, 9}, {54, 8}}}
	tests := map[Position]bool{
		{53.5, 8.5}: true,
		{52.9, 8.5}: false,
		{53.5, 9.5}: false,
	}
	for p, want := range tests {
		if got := roads.Contains(p); got != want {
			t.Errorf("%v in %s = %t, want %t", p, roads.Name, got, want)
		}
	}
	if (Area{}).Contains(pier) {
		t.Error("an empty area contains a position")
	}
}

func TestRouteDuration(t *testing.T) {
	r := Route{lightship, pier}
	if got := r.Duration(12); got < 3*time.Hour || got > 5*time.Hour {
		t.Errorf("Duration = %v, want about four hours", got)
	}
	if got := r.Duration(0); got != 0 {
		t.Errorf("Duration at rest = %v, want 0", got)
	}
}

func TestPositionString(t *testing.T) {
	if got, want := (Position{-33.5, 18.25}).String(), "33°30.00'S 018°15.00'E"; got != want {
		t.Errorf("String = %q, want %q", got, want)
	}
}
