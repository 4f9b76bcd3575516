// Package column lays out text in columns of equal width.
package column

import (
	"strings"
	"unicode/utf8"
)

// Align says at which end a cell is padded.
type Align int

// The ways to align a cell.
const (
	Left Align = iota
	Right
	Centre
)

// Table collects rows and prints them with aligned columns.
type Table struct {
	Aligns []Align
	Gap    int
	rows   [][]string
}

// Row adds a row. Rows may have different numbers of cells.
func (t *Table) Row(cells ...string) { t.rows = append(t.rows, cells) }

// Rule adds a row of dashes as wide as the columns.
func (t *Table) Rule() { t.rows = append(t.rows, nil) }

// String returns the rows, each ended by a newline, without trailing spaces.
func (t *Table) String() string {
	widths := t.widths()
	gap := strings.Repeat(" ", max(1, t.Gap))
	var b strings.Builder
	for _, row := range t.rows {
		line := make([]string, len(widths))
		for i, width := range widths {
			switch {
			case row == nil:
				line[i] = strings.Repeat("-", width)
			case i < len(row):
				line[i] = Pad(row[i], width, t.align(i))
			}
		}
		b.WriteString(strings.TrimRight(strings.Join(line, gap), " "))
		b.WriteByte('\n')
	}
	return b.String()
}

func (t *Table) widths() []int {
	var widths []int
	for _, row := range t.rows {
		for i, cell := range row {
			if i == len(widths) {
				widths = append(widths, 0)
			}
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	return widths
}

func (t *Table) align(i int) Align {
	if i < len(t.Aligns) {
		return t.Aligns[i]
	}
	return Left
}

// Pad fills the text with spaces to the width, counted in runes. Text that is
// wider already is returned as it is.
func Pad(text string, width int, align Align) string {
	missing := width - utf8.RuneCountInString(text)
	if missing <= 0 {
		return text
	}
	switch align {
	case Right:
		return strings.Repeat(" ", missing) + text
	case Centre:
		return strings.Repeat(" ", missing/2) + text + strings.Repeat(" ", missing-missing/2)
	default:
		return text + strings.Repeat(" ", missing)
	}
}
