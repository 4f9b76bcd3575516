package quantity

import (
	"errors"
	"testing"
)

func TestParseMetres(t *testing.T) {
	tests := []struct {
		text string
		want Metres
		ok   bool
	}{
		{"7.5", 7.5, true},
		{" 7.5 m ", 7.5, true},
		{"10 ft", 3.048, true},
		{"deep", 0, false},
		{"", 0, false},
	}
	for _, tt := range tests {
		got, err := ParseMetres(tt.text)
		if (err == nil) != tt.ok {
			t.Errorf("ParseMetres(%q): error %v, want ok = %t", tt.text, err, tt.ok)
			continue
		}
		if !Within(got, tt.want, 1e-9) {
			t.Errorf("ParseMetres(%q) = %v, want %v", tt.text, got, tt.want)
		}
	}
}

func TestClamp(t *testing.T) {
	for v, want := range map[Knots]Knots{-1: 0, 4: 4, 30: 12} {
		if got := Clamp(v, 0, 12); got != want {
			t.Errorf("Clamp(%v) = %v, want %v", v, got, want)
		}
	}
}

func TestMoneyString(t *testing.T) {
	tests := map[float64]string{
		0:           "EUR 0.00",
		999.999:     "EUR 1,000.00",
		-1234567.89: "EUR -1,234,567.89",
	}
	for amount, want := range tests {
		if got := Euro(amount).String(); got != want {
			t.Errorf("Euro(%v) = %q, want %q", amount, got, want)
		}
	}
}

func TestSumRefusesMixedCurrencies(t *testing.T) {
	_, err := Sum(Euro(1), Money{Cents: 100, Currency: "NOK"})
	if !errors.Is(err, ErrCurrency) {
		t.Fatalf("error = %v, want ErrCurrency", err)
	}
}
