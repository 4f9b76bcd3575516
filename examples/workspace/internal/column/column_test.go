package column

import "testing"

func TestTable(t *testing.T) {
	table := Table{Aligns: []Align{Left, Right}, Gap: 2}
	table.Row("dues", "1,200.00")
	table.Row("pilotage, inward", "84.50")
	table.Rule()
	table.Row("total", "1,284.50", "EUR")
	want := "" +
		"dues              1,200.00\n" +
		"pilotage, inward     84.50\n" +
		"----------------  --------  ---\n" +
		"total             1,284.50  EUR\n"
	if got := table.String(); got != want {
		t.Errorf("got:\n%s\nwant:\n%s", got, want)
	}
}

func TestPadCountsRunes(t *testing.T) {
	tests := []struct {
		align Align
		want  string
	}{
		{Left, "Tromsø   "},
		{Right, "   Tromsø"},
		{Centre, " Tromsø  "},
	}
	for _, tt := range tests {
		if got := Pad("Tromsø", 9, tt.align); got != tt.want {
			t.Errorf("Pad(%v) = %q, want %q", tt.align, got, tt.want)
		}
	}
}
