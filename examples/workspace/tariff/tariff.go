// Package tariff turns a call at the port into the lines of an invoice. What
// each line costs is said by a rule of the harbour office.
package tariff

import (
	"errors"
	"fmt"
	"math"
	"sort"

	"example.com/harbour/quantity"
	"example.com/harbour/rule"
	"example.com/harbour/vessel"
)

// Inputs are the names that a rule may use.
var Inputs = rule.Schema{
	"ship": rule.RecordType{
		"name": rule.Text, "flag": rule.Text, "class": rule.Text,
		"gross": rule.Number, "length": rule.Number, "draught": rule.Number,
	},
	"days":      rule.Number,
	"hazardous": rule.Bool,
	"cargo": rule.ListType{Item: rule.RecordType{
		"kind": rule.Text, "weight": rule.Number,
	}},
}

// Item is one line of a tariff as the harbour office writes it.
type Item struct {
	Code  string `json:"code"`
	Title string `json:"title"`
	Rule  string `json:"rule"`
	Order int    `json:"order"`
}

// Tariff is a set of compiled items.
type Tariff struct {
	Currency string
	items    []compiled
}

type compiled struct {
	Item
	program *rule.Program
}

// ErrNegative is returned when a rule asks the port to pay the ship.
var ErrNegative = errors.New("tariff: a rule returned a negative amount")

// New compiles the items. The error joins the complaints about all of them.
func New(currency string, items []Item) (*Tariff, error) {
	t := &Tariff{Currency: currency}
	var problems []error
	seen := make(map[string]bool)
	for _, item := range items {
		if seen[item.Code] {
			problems = append(problems, fmt.Errorf("tariff: the code %s is used twice", item.Code))
			continue
		}
		seen[item.Code] = true
		program, err := rule.Compile(item.Rule, Inputs)
		if err != nil {
			problems = append(problems, fmt.Errorf("tariff: item %s: %w", item.Code, err))
			continue
		}
		if !rule.Same(program.Result(), rule.Number) {
			problems = append(problems, fmt.Errorf("tariff: item %s returns %s, not a number", item.Code, program.Result()))
			continue
		}
		t.items = append(t.items, compiled{Item: item, program: program})
	}
	sort.SliceStable(t.items, func(i, j int) bool { return t.items[i].Order < t.items[j].Order })
	return t, errors.Join(problems...)
}

// Line is one line of an invoice.
type Line struct {
	Code   string
	Title  string
	Amount quantity.Money
}

// Invoice is what a ship owes for a call.
type Invoice struct {
	Call  string
	Ship  string
	Lines []Line
	Total quantity.Money
}

// Charge computes the invoice of a call. Lines of nothing are left out.
func (t *Tariff) Charge(call vessel.Call) (*Invoice, error) {
	invoice := &Invoice{Call: call.Reference, Ship: call.Vessel.Name, Total: quantity.Money{Currency: t.Currency}}
	env := Env(call)
	for _, item := range t.items {
		amount, err := item.program.RunNumber(env)
		if err != nil {
			return nil, fmt.Errorf("tariff: item %s for call %s: %w", item.Code, call.Reference, err)
		}
		if amount < 0 {
			return nil, fmt.Errorf("%w: item %s for call %s", ErrNegative, item.Code, call.Reference)
		}
		money := quantity.Money{Cents: int64(math.Round(amount * 100)), Currency: t.Currency}
		if money.Cents == 0 {
			continue
		}
		invoice.Lines = append(invoice.Lines, Line{Code: item.Code, Title: item.Title, Amount: money})
		if invoice.Total, err = invoice.Total.Add(money); err != nil {
			return nil, err
		}
	}
	return invoice, nil
}

// Explain says how the amount of one item came about.
func (t *Tariff) Explain(code string, call vessel.Call) ([]rule.Trace, error) {
	for _, item := range t.items {
		if item.Code == code {
			_, steps, err := item.program.Explain(Env(call))
			return steps, err
		}
	}
	return nil, fmt.Errorf("tariff: there is no item %s", code)
}

// Env gives a call to the rules.
func Env(call vessel.Call) rule.Env {
	ship := call.Vessel
	cargo := make(rule.List, len(call.Cargo))
	for i, item := range call.Cargo {
		cargo[i] = rule.Record{"kind": item.Kind, "weight": float64(item.Weight)}
	}
	return rule.Env{
		"ship": rule.Record{
			"name":    ship.Name,
			"flag":    ship.Flag,
			"class":   ship.Class.String(),
			"gross":   float64(ship.Gross),
			"length":  float64(ship.Dimensions.Length),
			"draught": float64(ship.Dimensions.Draught),
		},
		"days":      math.Ceil(call.Stay.Hours() / 24),
		"hazardous": call.Hazardous,
		"cargo":     cargo,
	}
}
