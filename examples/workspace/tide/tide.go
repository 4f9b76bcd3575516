// Package tide predicts the height of the water from harmonic constituents.
package tide

import (
	"errors"
	"fmt"
	"math"
	"time"

	"example.com/harbour/interval"
	"example.com/harbour/quantity"
)

// Constituent is one cosine of the prediction.
type Constituent struct {
	Name      string
	Amplitude quantity.Metres
	Speed     float64 // degrees per hour
	Phase     float64 // degrees at the epoch
}

// Speeds of the constituents that matter at most ports, in degrees per hour.
const (
	M2 = 28.984104
	S2 = 30.0
	N2 = 28.43973
	K1 = 15.041069
	O1 = 13.943035
	M4 = 57.968208
)

// Station predicts the tide at one gauge.
type Station struct {
	Name         string
	Mean         quantity.Metres
	Epoch        time.Time
	Constituents []Constituent
}

// Height is the water above chart datum.
func (s Station) Height(at time.Time) quantity.Metres {
	hours := at.Sub(s.Epoch).Hours()
	height := float64(s.Mean)
	for _, c := range s.Constituents {
		height += float64(c.Amplitude) * math.Cos((c.Speed*hours-c.Phase)*math.Pi/180)
	}
	return quantity.Metres(height)
}

// Extreme is a high or a low water.
type Extreme struct {
	Time   time.Time
	Height quantity.Metres
	High   bool
}

func (e Extreme) String() string {
	kind := "LW"
	if e.High {
		kind = "HW"
	}
	return fmt.Sprintf("%s %s %v", kind, e.Time.Format("15:04"), e.Height)
}

const step = 6 * time.Minute

// ErrRange is returned for a range of time that ends before it begins.
var ErrRange = errors.New("tide: the range of time is empty")

// Extremes returns the high and low waters between two times, in order.
func (s Station) Extremes(from, to time.Time) ([]Extreme, error) {
	if !from.Before(to) {
		return nil, fmt.Errorf("%w: %s to %s", ErrRange, from.Format(time.RFC3339), to.Format(time.RFC3339))
	}
	var found []Extreme
	before, here := s.Height(from.Add(-step)), s.Height(from)
	for at := from; at.Before(to); at = at.Add(step) {
		after := s.Height(at.Add(step))
		switch {
		case here >= before && here > after:
			found = append(found, Extreme{Time: at, Height: here, High: true})
		case here <= before && here < after:
			found = append(found, Extreme{Time: at, Height: here})
		}
		before, here = here, after
	}
	return found, nil
}

// Windows returns when the water is at least as high as wanted, as Unix
// seconds, with crossings found to the second.
func (s Station) Windows(from, to time.Time, wanted quantity.Metres) (interval.Set[int64], error) {
	var open interval.Set[int64]
	if !from.Before(to) {
		return open, ErrRange
	}
	enough := func(at time.Time) bool { return s.Height(at) >= wanted }
	start, inside := from, enough(from)
	for at := from; at.Before(to); {
		next := at.Add(step)
		if next.After(to) {
			next = to
		}
		if now := enough(next); now != inside {
			crossing := bisect(at, next, enough)
			if inside {
				open.Add(interval.New(start.Unix(), crossing.Unix()))
			}
			start, inside = crossing, now
		}
		at = next
	}
	if inside {
		open.Add(interval.New(start.Unix(), to.Unix()))
	}
	return open, nil
}

// bisect returns the first second in (low, high] at which the answer is no
// longer what it was at low.
func bisect(low, high time.Time, ask func(time.Time) bool) time.Time {
	was := ask(low)
	for high.Sub(low) > time.Second {
		middle := low.Add(high.Sub(low) / 2)
		if ask(middle) == was {
			low = middle
		} else {
			high = middle
		}
	}
	return high
}
