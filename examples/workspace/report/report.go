// Package report prints invoices, plans and tide tables for people.
package report

import (
	"fmt"
	"io"
	"sort"
	"strings"
	"text/template"
	"time"

	"example.com/harbour/internal/column"
	"example.com/harbour/schedule"
	"example.com/harbour/tariff"
	"example.com/harbour/tide"
)

const stamp = "Mon 02 Jan 15:04"

// Invoice prints an invoice with its total.
func Invoice(w io.Writer, invoice *tariff.Invoice) error {
	table := column.Table{Aligns: []column.Align{column.Left, column.Left, column.Right}, Gap: 2}
	for _, line := range invoice.Lines {
		table.Row(line.Code, line.Title, line.Amount.String())
	}
	table.Rule()
	table.Row("", "Total", invoice.Total.String())
	_, err := fmt.Fprintf(w, "Call %s, %s\n\n%s", invoice.Call, invoice.Ship, table.String())
	return err
}

// Plan prints who lies where and when, and who was refused and why.
func Plan(w io.Writer, plan *schedule.Plan) error {
	table := column.Table{Gap: 2}
	table.Row("berth", "ship", "from", "to")
	table.Rule()
	for _, slot := range plan.Slots {
		table.Row(slot.Berth, slot.Ship, slot.From.Format(stamp), slot.To.Format(stamp))
	}
	if _, err := io.WriteString(w, table.String()); err != nil {
		return err
	}
	for _, reference := range sortedKeys(plan.Refused) {
		if _, err := fmt.Fprintf(w, "refused %s: %v\n", reference, plan.Refused[reference]); err != nil {
			return err
		}
	}
	return nil
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for key := range m {
		keys = append(keys, key)
	}
	sort.Strings(keys)
	return keys
}

// Tides prints the high and low waters, one day to a line.
func Tides(w io.Writer, extremes []tide.Extreme) error {
	var day string
	var lines []string
	for _, e := range extremes {
		if today := e.Time.Format("Mon 02 Jan"); today != day {
			day = today
			lines = append(lines, column.Pad(day, 12, column.Left))
		}
		lines[len(lines)-1] += column.Pad(e.String(), 18, column.Left)
	}
	for _, line := range lines {
		if _, err := fmt.Fprintln(w, strings.TrimRight(line, " ")); err != nil {
			return err
		}
	}
	return nil
}

var notice = template.Must(template.New("notice").Funcs(template.FuncMap{
	"at":    func(t time.Time) string { return t.Format(stamp) },
	"upper": strings.ToUpper,
}).Parse(`NOTICE TO {{upper .Ship}}

Berth {{.Berth}} is yours from {{at .From}} to {{at .To}}.
{{- if .Pilot}}
Pilot {{.Pilot}} boards an hour before.
{{- end}}
{{- range .Remarks}}
  * {{.}}
{{- end}}
`))

// Notice is the message to a ship about its slot.
type Notice struct {
	schedule.Slot
	Pilot   string
	Remarks []string
}

// Write prints the notice.
func (n Notice) Write(w io.Writer) error { return notice.Execute(w, n) }
