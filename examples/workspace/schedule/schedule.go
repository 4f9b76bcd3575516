// Package schedule gives each announced ship a berth and a time at which it
// can cross the bar.
package schedule

import (
	"errors"
	"fmt"
	"sort"
	"time"

	"example.com/harbour/berth"
	"example.com/harbour/interval"
	"example.com/harbour/quantity"
	"example.com/harbour/queue"
	"example.com/harbour/tide"
	"example.com/harbour/vessel"
)

// Port is what a plan is made for.
type Port struct {
	Berths      []berth.Berth
	Constraints []berth.Constraint
	Gauge       tide.Station
	BarDepth    quantity.Metres // below chart datum
	UnderKeel   quantity.Metres // wanted while crossing the bar
	MaxWait     time.Duration
}

// Slot is a berth for a ship for a time.
type Slot struct {
	Call  string
	Ship  string
	Berth string
	From  time.Time
	To    time.Time
}

// Wait is how long the ship lies at anchor before it can come in.
func (s Slot) Wait(call vessel.Call) time.Duration { return s.From.Sub(call.Arrival) }

// Plan is the result: the slots in the order of time, and what is left over.
type Plan struct {
	Slots   []Slot
	Refused map[string]error
}

// Reasons for which a call gets no slot.
var (
	ErrNoBerth = errors.New("schedule: no berth is suitable")
	ErrNoTime  = errors.New("schedule: no suitable berth is free in time")
)

// Make plans the calls. Passenger ships come first, because their passengers
// wait on the quay; after that first come, first served.
func Make(port Port, calls []vessel.Call) *Plan {
	waiting := queue.New(before)
	for _, call := range calls {
		waiting.Push(call)
	}
	plan := &Plan{Refused: make(map[string]error)}
	taken := make(map[string]*interval.Set[int64])
	for _, b := range port.Berths {
		taken[b.Code] = new(interval.Set[int64])
	}
	waiting.Drain(func(call vessel.Call) bool {
		slot, err := port.place(call, taken)
		if err != nil {
			plan.Refused[call.Reference] = err
			return true
		}
		taken[slot.Berth].Add(interval.New(slot.From.Unix(), slot.To.Unix()))
		plan.Slots = append(plan.Slots, slot)
		return true
	})
	sort.SliceStable(plan.Slots, func(i, j int) bool { return plan.Slots[i].From.Before(plan.Slots[j].From) })
	return plan
}

func before(a, b vessel.Call) bool {
	if pa, pb := a.Vessel.Class == vessel.Passenger, b.Vessel.Class == vessel.Passenger; pa != pb {
		return pa
	}
	return a.Arrival.Before(b.Arrival)
}

// place finds the earliest slot for a call, preferring the tightest berth
// among those that are free at the same time.
func (p Port) place(call vessel.Call, taken map[string]*interval.Set[int64]) (Slot, error) {
	fits := berth.Suitable(p.Berths, call.Vessel, p.Constraints)
	if len(fits) == 0 {
		return Slot{}, fmt.Errorf("%w for %s", ErrNoBerth, call.Vessel.Name)
	}
	latest := call.Arrival.Add(p.MaxWait)
	open, err := p.crossings(call, latest)
	if err != nil {
		return Slot{}, err
	}
	best := Slot{Call: call.Reference, Ship: call.Vessel.Name}
	for _, b := range fits {
		from, ok := earliest(open, *taken[b.Code], call.Stay)
		if ok && (best.Berth == "" || from.Before(best.From)) {
			best.Berth, best.From, best.To = b.Code, from, from.Add(call.Stay)
		}
	}
	if best.Berth == "" {
		return Slot{}, fmt.Errorf("%w for %s before %s", ErrNoTime, call.Vessel.Name, latest.Format(time.RFC3339))
	}
	return best, nil
}

// crossings returns when there is enough water on the bar for the ship.
func (p Port) crossings(call vessel.Call, latest time.Time) (interval.Set[int64], error) {
	wanted := call.Vessel.Dimensions.Draught + p.UnderKeel - p.BarDepth
	if wanted <= 0 {
		return interval.Of(interval.New(call.Arrival.Unix(), latest.Unix()+1)), nil
	}
	return p.Gauge.Windows(call.Arrival, latest, wanted)
}

// earliest returns the first moment of open from which the berth is free for
// the whole stay.
func earliest(open, taken interval.Set[int64], stay time.Duration) (time.Time, bool) {
	for _, window := range open.Intervals() {
		horizon := interval.New(window.Start, window.End+int64(stay.Seconds()))
		for _, gap := range taken.Gaps(horizon).Intervals() {
			from := max(gap.Start, window.Start)
			if from < window.End && from+int64(stay.Seconds()) <= gap.End {
				return time.Unix(from, 0).UTC(), true
			}
		}
	}
	return time.Time{}, false
}

// Conflicts returns the pairs of slots that use one berth at one time. A plan
// by Make has none; one that was edited by hand may.
func Conflicts(slots []Slot) [][2]Slot {
	var found [][2]Slot
	for i, a := range slots {
		for _, b := range slots[i+1:] {
			if a.Berth == b.Berth && a.From.Before(b.To) && b.From.Before(a.To) {
				found = append(found, [2]Slot{a, b})
			}
		}
	}
	return found
}
