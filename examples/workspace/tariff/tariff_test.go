package tariff

import (
	"errors"
	"strings"
	"testing"
	"time"

	"example.com/harbour/quantity"
	"example.com/harbour/vessel"
)

var call = vessel.Call{
	Reference: "2024-117",
	Vessel: vessel.Vessel{
		ID: "9074729", Name: "Solveig", Class: vessel.Bulk, Gross: 2500,
		Dimensions: vessel.Dimensions{Length: 90, Beam: 14, Draught: 10},
	},
	Stay:  30 * time.Hour,
	Cargo: []vessel.Cargo{{Kind: "barley", Weight: 1200}, {Kind: "malt", Weight: 300}},
}

func TestStandard(t *testing.T) {
	tariff, err := New("EUR", Standard())
	if err != nil {
		t.Fatal(err)
	}
	invoice, err := tariff.Charge(call)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]float64{"D1": 105, "D2": 165.6, "W1": 1300, "E1": 45, "S1": 60}
	for _, line := range invoice.Lines {
		if line.Amount != quantity.Euro(want[line.Code]) {
			t.Errorf("%s = %v, want %v", line.Code, line.Amount, quantity.Euro(want[line.Code]))
		}
		delete(want, line.Code)
	}
	if len(want) > 0 {
		t.Errorf("lines missing: %v", want)
	}
	if got := invoice.Total; got != quantity.Euro(1675.6) {
		t.Errorf("total = %v, want EUR 1,675.60", got)
	}
}

func TestExplainNamesTheRate(t *testing.T) {
	tariff, err := New("EUR", Standard())
	if err != nil {
		t.Fatal(err)
	}
	steps, err := tariff.Explain("D1", call)
	if err != nil {
		t.Fatal(err)
	}
	found := false
	for _, step := range steps {
		found = found || step.String() == "rate = 4.2"
	}
	if !found {
		t.Errorf("no step gives the rate: %v", steps)
	}
}

func TestNewReportsEveryItem(t *testing.T) {
	_, err := New("EUR", []Item{
		{Code: "A", Rule: "ship.gros"},
		{Code: "B", Rule: `"free"`},
		{Code: "C", Rule: "1"},
		{Code: "C", Rule: "2"},
	})
	for _, want := range []string{"item A", "did you mean gross?", "item B returns text", "code C is used twice"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not mention %q", err, want)
		}
	}
}

func TestNegativeAmount(t *testing.T) {
	tariff, err := New("EUR", []Item{{Code: "X", Rule: "-days"}})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := tariff.Charge(call); !errors.Is(err, ErrNegative) {
		t.Errorf("error = %v, want ErrNegative", err)
	}
}
