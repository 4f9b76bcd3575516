// Package pilotage sends pilots to ships and keeps to their hours of rest.
package pilotage

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"example.com/harbour/event"
	"example.com/harbour/quantity"
)

// Pilot is one of the harbour pilots.
type Pilot struct {
	Name     string
	MaxGross quantity.Gross
	Rest     time.Duration // between two trips
}

// Trip is one ship taken in or out.
type Trip struct {
	Ship  string
	Gross quantity.Gross
	Start time.Time
	End   time.Time
}

// Assignment is a pilot on a trip.
type Assignment struct {
	Pilot string
	Trip  Trip
}

// Roster assigns pilots. It may be used by several goroutines at once.
type Roster struct {
	mu     sync.Mutex
	pilots []Pilot
	free   map[string]time.Time
	hours  map[string]time.Duration
	bus    event.Bus[Assignment]
}

// Reasons for which a trip gets no pilot.
var (
	ErrNoLicence = errors.New("pilotage: no pilot is licensed for a ship of this size")
	ErrResting   = errors.New("pilotage: all licensed pilots are away or at rest")
)

// NewRoster returns a roster on which all pilots are free.
func NewRoster(pilots ...Pilot) *Roster {
	return &Roster{
		pilots: pilots,
		free:   make(map[string]time.Time),
		hours:  make(map[string]time.Duration),
	}
}

// Watch returns the assignments made from now on, until the context ends.
func (r *Roster) Watch(ctx context.Context) <-chan Assignment {
	return r.bus.Subscribe(ctx, 16)
}

// Assign sends the licensed pilot who has worked least to the trip.
func (r *Roster) Assign(ctx context.Context, trip Trip) (Assignment, error) {
	pilot, err := r.choose(trip)
	if err != nil {
		return Assignment{}, fmt.Errorf("%w: %s of %v", err, trip.Ship, trip.Gross)
	}
	assignment := Assignment{Pilot: pilot.Name, Trip: trip}
	return assignment, r.bus.Publish(ctx, assignment)
}

func (r *Roster) choose(trip Trip) (Pilot, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	var best *Pilot
	licensed := false
	for i := range r.pilots {
		pilot := &r.pilots[i]
		if pilot.MaxGross < trip.Gross {
			continue
		}
		licensed = true
		if r.free[pilot.Name].After(trip.Start) {
			continue
		}
		if best == nil || r.hours[pilot.Name] < r.hours[best.Name] {
			best = pilot
		}
	}
	switch {
	case !licensed:
		return Pilot{}, ErrNoLicence
	case best == nil:
		return Pilot{}, ErrResting
	}
	r.free[best.Name] = trip.End.Add(best.Rest)
	r.hours[best.Name] += trip.End.Sub(trip.Start)
	return *best, nil
}

// Hours is the time that a pilot has spent on board.
func (r *Roster) Hours(pilot string) time.Duration {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.hours[pilot]
}

// Close ends all watches.
func (r *Roster) Close() { r.bus.Close() }

// AssignAll assigns the trips with at most workers at a time and returns the
// assignments in the order of the trips, with the errors joined. A trip
// without a pilot leaves an empty assignment.
func (r *Roster) AssignAll(ctx context.Context, trips []Trip, workers int) ([]Assignment, error) {
	assignments := make([]Assignment, len(trips))
	failures := make([]error, len(trips))
	indexes := make(chan int)
	var group sync.WaitGroup
	for n := 0; n < max(1, workers); n++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := range indexes {
				assignments[i], failures[i] = r.Assign(ctx, trips[i])
			}
		}()
	}
	for i := range trips {
		indexes <- i
	}
	close(indexes)
	group.Wait()
	return assignments, errors.Join(failures...)
}
