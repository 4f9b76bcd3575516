// Package berth knows the quays and which ship may lie at which of them.
package berth

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"example.com/harbour/geo"
	"example.com/harbour/quantity"
	"example.com/harbour/vessel"
)

// Berth is a place at a quay where one ship can lie.
type Berth struct {
	Code     string          `json:"code"`
	Position geo.Position    `json:"position"`
	Length   quantity.Metres `json:"length"`
	Depth    quantity.Metres `json:"depth"` // below chart datum
	Classes  []vessel.Class  `json:"classes,omitempty"`
	Cranes   int             `json:"cranes"`
	Tidal    bool            `json:"tidal"` // ships may sit on the mud at low water
}

// Key makes a berth storable under its code.
func (b Berth) Key() string { return b.Code }

// Constraint is one reason for which a ship can be refused.
type Constraint interface {
	// Check returns nil when the ship may lie at the berth.
	Check(b Berth, v vessel.Vessel) error
}

// ConstraintFunc lets a function be a Constraint.
type ConstraintFunc func(b Berth, v vessel.Vessel) error

// Check calls f.
func (f ConstraintFunc) Check(b Berth, v vessel.Vessel) error { return f(b, v) }

// Refusal says which limit a ship exceeds.
type Refusal struct {
	Berth  string
	Vessel string
	Reason string
}

func (r *Refusal) Error() string {
	return fmt.Sprintf("berth %s refuses %s: %s", r.Berth, r.Vessel, r.Reason)
}

// Margins are the reserves that the harbour master asks for.
type Margins struct {
	Ends   quantity.Metres // fore and aft together
	UnderK quantity.Metres // water under the keel
}

// DefaultMargins are those of the by-laws.
var DefaultMargins = Margins{Ends: 10, UnderK: 0.6}

// Limits returns the constraints that hold at every berth.
func Limits(m Margins) []Constraint {
	return []Constraint{
		ConstraintFunc(func(b Berth, v vessel.Vessel) error {
			if need := v.Dimensions.Length + m.Ends; need > b.Length {
				return refuse(b, v, "needs %v of quay, there are %v", need, b.Length)
			}
			return nil
		}),
		ConstraintFunc(func(b Berth, v vessel.Vessel) error {
			if need := v.Dimensions.Draught + m.UnderK; need > b.Depth && !b.Tidal {
				return refuse(b, v, "needs %v of water, there are %v", need, b.Depth)
			}
			return nil
		}),
		ConstraintFunc(func(b Berth, v vessel.Vessel) error {
			if len(b.Classes) > 0 && !slices.Contains(b.Classes, v.Class) {
				return refuse(b, v, "takes no %s ships", v.Class)
			}
			return nil
		}),
	}
}

func refuse(b Berth, v vessel.Vessel, format string, args ...any) error {
	return &Refusal{Berth: b.Code, Vessel: v.Name, Reason: fmt.Sprintf(format, args...)}
}

// Check returns all refusals of a ship at a berth, joined.
func Check(b Berth, v vessel.Vessel, constraints []Constraint) error {
	var refusals []error
	for _, c := range constraints {
		if err := c.Check(b, v); err != nil {
			refusals = append(refusals, err)
		}
	}
	return errors.Join(refusals...)
}

// Suitable returns the berths that a ship may use, the tightest fit first so
// that long berths stay free for long ships.
func Suitable(berths []Berth, v vessel.Vessel, constraints []Constraint) []Berth {
	var fits []Berth
	for _, b := range berths {
		if Check(b, v, constraints) == nil {
			fits = append(fits, b)
		}
	}
	slices.SortFunc(fits, func(a, b Berth) int {
		switch {
		case a.Length < b.Length:
			return -1
		case a.Length > b.Length:
			return 1
		default:
			return strings.Compare(a.Code, b.Code)
		}
	})
	return fits
}
