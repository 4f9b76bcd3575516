// Package vessel describes the ships that call at the port.
package vessel

import (
	"errors"
	"fmt"
	"strings"
	"time"

	"example.com/harbour/geo"
	"example.com/harbour/quantity"
)

// Class says what a ship is built to carry.
type Class int

// The classes that the tariff distinguishes.
const (
	General Class = iota
	Container
	Bulk
	Tanker
	Passenger
	Fishing
	Tug
)

var classNames = [...]string{"general", "container", "bulk", "tanker", "passenger", "fishing", "tug"}

func (c Class) String() string {
	if c < 0 || int(c) >= len(classNames) {
		return fmt.Sprintf("Class(%d)", int(c))
	}
	return classNames[c]
}

// MarshalText writes the class by name.
func (c Class) MarshalText() ([]byte, error) { return []byte(c.String()), nil }

// UnmarshalText reads the class by name.
func (c *Class) UnmarshalText(text []byte) error {
	for n, name := range classNames {
		if strings.EqualFold(name, string(text)) {
			*c = Class(n)
			return nil
		}
	}
	return fmt.Errorf("vessel: there is no class %q", text)
}

// ID is a ship's seven-digit IMO number.
type ID string

// ErrID is returned for a number whose check digit is wrong.
var ErrID = errors.New("vessel: not an IMO number")

// ParseID accepts "9074729" and "IMO 9074729". The last digit is the sum of
// the others weighted 7 to 2, modulo ten.
func ParseID(s string) (ID, error) {
	digits := strings.TrimSpace(strings.TrimPrefix(strings.ToUpper(strings.TrimSpace(s)), "IMO"))
	if len(digits) != 7 {
		return "", fmt.Errorf("%w: %q has %d digits", ErrID, s, len(digits))
	}
	sum := 0
	for i, r := range digits {
		if r < '0' || r > '9' {
			return "", fmt.Errorf("%w: %q", ErrID, s)
		}
		if i < 6 {
			sum += int(r-'0') * (7 - i)
		}
	}
	if sum%10 != int(digits[6]-'0') {
		return "", fmt.Errorf("%w: %q fails its check digit", ErrID, s)
	}
	return ID(digits), nil
}

// Dimensions are the outer measures of a ship.
type Dimensions struct {
	Length  quantity.Metres `json:"length"`
	Beam    quantity.Metres `json:"beam"`
	Draught quantity.Metres `json:"draught"`
}

// Vessel is one ship as the register knows it.
type Vessel struct {
	ID         ID             `json:"id"`
	Name       string         `json:"name"`
	Flag       string         `json:"flag"`
	Class      Class          `json:"class"`
	Gross      quantity.Gross `json:"gross"`
	Dimensions Dimensions     `json:"dimensions"`
	Speed      quantity.Knots `json:"speed"`
}

// Key makes a vessel storable under its number.
func (v Vessel) Key() string { return string(v.ID) }

// Validate returns everything that is wrong with the entry.
func (v Vessel) Validate() error {
	var problems []error
	if _, err := ParseID(string(v.ID)); err != nil {
		problems = append(problems, err)
	}
	if strings.TrimSpace(v.Name) == "" {
		problems = append(problems, errors.New("vessel: the name is empty"))
	}
	for name, value := range map[string]quantity.Metres{
		"length": v.Dimensions.Length, "beam": v.Dimensions.Beam, "draught": v.Dimensions.Draught,
	} {
		if value <= 0 {
			problems = append(problems, fmt.Errorf("vessel: %s is %v", name, value))
		}
	}
	if v.Gross <= 0 {
		problems = append(problems, fmt.Errorf("vessel: gross tonnage is %v", v.Gross))
	}
	return errors.Join(problems...)
}

// Call is one announced visit.
type Call struct {
	Reference string        `json:"reference"`
	Vessel    Vessel        `json:"vessel"`
	Arrival   time.Time     `json:"arrival"`
	Stay      time.Duration `json:"stay"`
	Cargo     []Cargo       `json:"cargo,omitempty"`
	Hazardous bool          `json:"hazardous,omitempty"`
	Approach  geo.Route     `json:"approach,omitempty"`
}

// Key makes a call storable under its reference.
func (c Call) Key() string { return c.Reference }

// Departure is when the berth becomes free again.
func (c Call) Departure() time.Time { return c.Arrival.Add(c.Stay) }

// Weight is the sum of all cargo.
func (c Call) Weight() quantity.Tonnes {
	var total quantity.Tonnes
	for _, item := range c.Cargo {
		total += item.Weight
	}
	return total
}

// Cargo is one kind of goods on board.
type Cargo struct {
	Kind   string          `json:"kind"`
	Weight quantity.Tonnes `json:"weight"`
}
