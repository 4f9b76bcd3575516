// Package quantity holds the units in which a port measures ships, water and
// money. Each unit is a type of its own, so that a length cannot be added to
// a draught by mistake.
package quantity

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Metres is a length, a beam or a depth of water.
type Metres float64

// Tonnes is a weight of cargo or a ship's displacement.
type Tonnes float64

// Knots is a speed through the water.
type Knots float64

// Gross is a ship's gross tonnage, which has no unit: it measures volume on
// the scale of the 1969 convention.
type Gross int

func (m Metres) String() string { return trim(float64(m), 2) + " m" }
func (t Tonnes) String() string { return trim(float64(t), 1) + " t" }
func (k Knots) String() string  { return trim(float64(k), 1) + " kn" }
func (g Gross) String() string  { return strconv.Itoa(int(g)) + " GT" }

// Feet converts a length for charts that are still in feet.
func (m Metres) Feet() float64 { return float64(m) / 0.3048 }

// MetresPerSecond converts a speed for the manoeuvring formulas.
func (k Knots) MetresPerSecond() float64 { return float64(k) * 1852 / 3600 }

// Measure is any of the units that are plain numbers underneath.
type Measure interface {
	~float64
	fmt.Stringer
}

// Within reports whether got differs from want by at most tolerance.
func Within[M Measure](got, want, tolerance M) bool {
	return math.Abs(float64(got)-float64(want)) <= float64(tolerance)
}

// Clamp returns the value in [low, high] that is nearest to v.
func Clamp[M Measure](v, low, high M) M {
	switch {
	case v < low:
		return low
	case v > high:
		return high
	default:
		return v
	}
}

// ParseMetres reads "7.5", "7.5 m" or "24 ft".
func ParseMetres(s string) (Metres, error) {
	text := strings.TrimSpace(s)
	factor := 1.0
	switch {
	case strings.HasSuffix(text, "ft"):
		text, factor = strings.TrimSuffix(text, "ft"), 0.3048
	case strings.HasSuffix(text, "m"):
		text = strings.TrimSuffix(text, "m")
	}
	n, err := strconv.ParseFloat(strings.TrimSpace(text), 64)
	if err != nil {
		return 0, fmt.Errorf("quantity: %q is not a length: %w", s, err)
	}
	return Metres(n * factor), nil
}

func trim(v float64, digits int) string {
	s := strconv.FormatFloat(v, 'f', digits, 64)
	s = strings.TrimRight(s, "0")
	return strings.TrimSuffix(s, ".")
}
