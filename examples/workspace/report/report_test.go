package report

import (
	"errors"
	"strings"
	"testing"
	"time"

	"example.com/harbour/quantity"
	"example.com/harbour/schedule"
	"example.com/harbour/tariff"
)

var noon = time.Date(2024, time.March, 1, 12, 0, 0, 0, time.UTC)

func TestInvoice(t *testing.T) {
	var b strings.Builder
	err := Invoice(&b, &tariff.Invoice{
		Call: "2024-117",
		Ship: "Solveig",
		Lines: []tariff.Line{
			{Code: "D1", Title: "Port dues", Amount: quantity.Euro(105)},
			{Code: "W1", Title: "Wharfage", Amount: quantity.Euro(1300)},
		},
		Total: quantity.Euro(1405),
	})
	want := `Call 2024-117, Solveig

D1  Port dues    EUR 105.00
W1  Wharfage   EUR 1,300.00
--  ---------  ------------
    Total      EUR 1,405.00
`
	if err != nil || b.String() != want {
		t.Errorf("error %v, got:\n%s\nwant:\n%s", err, b.String(), want)
	}
}

func TestPlanNamesRefusals(t *testing.T) {
	var b strings.Builder
	err := Plan(&b, &schedule.Plan{
		Slots:   []schedule.Slot{{Berth: "A1", Ship: "Solveig", From: noon, To: noon.Add(time.Hour)}},
		Refused: map[string]error{"C2": errors.New("too long"), "C1": errors.New("too deep")},
	})
	if err != nil {
		t.Fatal(err)
	}
	first, second := strings.Index(b.String(), "C1: too deep"), strings.Index(b.String(), "C2: too long")
	if first < 0 || second < first {
		t.Errorf("refusals are missing or not in order:\n%s", b.String())
	}
}

func TestNotice(t *testing.T) {
	tests := map[string]Notice{
		"NOTICE TO SOLVEIG\n\nBerth A1 is yours from Fri 01 Mar 12:00 to Fri 01 Mar 13:00.\n": {},
		"NOTICE TO SOLVEIG\n\nBerth A1 is yours from Fri 01 Mar 12:00 to Fri 01 Mar 13:00.\n" +
			"Pilot Ines boards an hour before.\n  * Crane 2 is out of order.\n": {
			Pilot: "Ines", Remarks: []string{"Crane 2 is out of order."},
		},
	}
	for want, notice := range tests {
		notice.Slot = schedule.Slot{Berth: "A1", Ship: "Solveig", From: noon, To: noon.Add(time.Hour)}
		var b strings.Builder
		if err := notice.Write(&b); err != nil || b.String() != want {
			t.Errorf("error %v, got:\n%s\nwant:\n%s", err, b.String(), want)
		}
	}
}
