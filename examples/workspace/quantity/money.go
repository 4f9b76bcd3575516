package quantity

import (
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Money is an amount in the smallest unit of its currency.
type Money struct {
	Cents    int64
	Currency string
}

// ErrCurrency is returned when two amounts of different currencies meet.
var ErrCurrency = errors.New("quantity: amounts are in different currencies")

// Euro makes an amount of whole and fractional euros, rounded to the cent.
func Euro(amount float64) Money {
	return Money{Cents: int64(math.Round(amount * 100)), Currency: "EUR"}
}

// Add returns the sum of two amounts. The zero Money takes on the currency of
// the other one.
func (m Money) Add(other Money) (Money, error) {
	switch {
	case m.Currency == "":
		return other, nil
	case other.Currency == "":
		return m, nil
	case m.Currency != other.Currency:
		return Money{}, fmt.Errorf("%w: %s and %s", ErrCurrency, m.Currency, other.Currency)
	}
	return Money{Cents: m.Cents + other.Cents, Currency: m.Currency}, nil
}

// Scale multiplies an amount, rounding half away from zero.
func (m Money) Scale(factor float64) Money {
	return Money{Cents: int64(math.Round(float64(m.Cents) * factor)), Currency: m.Currency}
}

// Amount is the value in whole units of the currency.
func (m Money) Amount() float64 { return float64(m.Cents) / 100 }

// String prints thousands separated, as in "EUR 12,345.60".
func (m Money) String() string {
	sign, cents := "", m.Cents
	if cents < 0 {
		sign, cents = "-", -cents
	}
	return fmt.Sprintf("%s %s%s.%02d", m.Currency, sign, thousands(cents/100), cents%100)
}

func thousands(n int64) string {
	digits := strconv.FormatInt(n, 10)
	var b strings.Builder
	for i, r := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// Sum adds amounts of one currency.
func Sum(amounts ...Money) (Money, error) {
	var total Money
	for _, amount := range amounts {
		next, err := total.Add(amount)
		if err != nil {
			return Money{}, err
		}
		total = next
	}
	return total, nil
}
