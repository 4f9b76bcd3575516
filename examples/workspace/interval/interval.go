// Package interval works with half-open intervals over any ordered type and
// with sets of them.
package interval

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
)

// Interval is the half-open range [Start, End).
type Interval[T cmp.Ordered] struct {
	Start, End T
}

// New returns the interval between two points, in whichever order they come.
func New[T cmp.Ordered](a, b T) Interval[T] {
	if b < a {
		a, b = b, a
	}
	return Interval[T]{Start: a, End: b}
}

// Empty reports whether no point lies in the interval.
func (i Interval[T]) Empty() bool { return i.Start >= i.End }

// Contains reports whether the point lies in the interval.
func (i Interval[T]) Contains(point T) bool { return i.Start <= point && point < i.End }

// Covers reports whether every point of other lies in i.
func (i Interval[T]) Covers(other Interval[T]) bool {
	return other.Empty() || i.Start <= other.Start && other.End <= i.End
}

// Overlaps reports whether the two have a point in common.
func (i Interval[T]) Overlaps(other Interval[T]) bool {
	return i.Start < other.End && other.Start < i.End && !i.Empty() && !other.Empty()
}

// Intersect returns the points that are in both.
func (i Interval[T]) Intersect(other Interval[T]) Interval[T] {
	both := Interval[T]{Start: max(i.Start, other.Start), End: min(i.End, other.End)}
	if both.Empty() {
		return Interval[T]{}
	}
	return both
}

func (i Interval[T]) String() string { return fmt.Sprintf("[%v, %v)", i.Start, i.End) }

// Set is a set of points kept as sorted intervals that neither touch nor
// overlap. The zero value is empty and ready to use.
type Set[T cmp.Ordered] struct {
	parts []Interval[T]
}

// Of returns the union of the intervals.
func Of[T cmp.Ordered](intervals ...Interval[T]) Set[T] {
	var s Set[T]
	for _, i := range intervals {
		s.Add(i)
	}
	return s
}

// Add makes every point of the interval a member.
func (s *Set[T]) Add(i Interval[T]) {
	if i.Empty() {
		return
	}
	first := sort.Search(len(s.parts), func(n int) bool { return s.parts[n].End >= i.Start })
	last := first
	for last < len(s.parts) && s.parts[last].Start <= i.End {
		i.Start = min(i.Start, s.parts[last].Start)
		i.End = max(i.End, s.parts[last].End)
		last++
	}
	s.parts = slices.Replace(s.parts, first, last, i)
}

// Remove makes no point of the interval a member.
func (s *Set[T]) Remove(i Interval[T]) {
	if i.Empty() {
		return
	}
	var kept []Interval[T]
	for _, part := range s.parts {
		if !part.Overlaps(i) {
			kept = append(kept, part)
			continue
		}
		if left := (Interval[T]{part.Start, i.Start}); !left.Empty() {
			kept = append(kept, left)
		}
		if right := (Interval[T]{i.End, part.End}); !right.Empty() {
			kept = append(kept, right)
		}
	}
	s.parts = kept
}

// Contains reports whether the point is a member.
func (s Set[T]) Contains(point T) bool {
	n := sort.Search(len(s.parts), func(n int) bool { return s.parts[n].End > point })
	return n < len(s.parts) && s.parts[n].Contains(point)
}

// Covers reports whether every point of the interval is a member.
func (s Set[T]) Covers(i Interval[T]) bool {
	return i.Empty() || slices.ContainsFunc(s.parts, func(part Interval[T]) bool { return part.Covers(i) })
}

// Intersect returns the points that are members of both sets.
func (s Set[T]) Intersect(other Set[T]) Set[T] {
	var both Set[T]
	for a, b := 0, 0; a < len(s.parts) && b < len(other.parts); {
		both.Add(s.parts[a].Intersect(other.parts[b]))
		if s.parts[a].End < other.parts[b].End {
			a++
		} else {
			b++
		}
	}
	return both
}

// Gaps returns the parts of within that are not members.
func (s Set[T]) Gaps(within Interval[T]) Set[T] {
	gaps := Of(within)
	for _, part := range s.parts {
		gaps.Remove(part)
	}
	return gaps
}

// Intervals returns the members in order. The slice is the caller's.
func (s Set[T]) Intervals() []Interval[T] { return slices.Clone(s.parts) }

// Len is the number of separate intervals.
func (s Set[T]) Len() int { return len(s.parts) }

func (s Set[T]) String() string {
	texts := make([]string, len(s.parts))
	for n, part := range s.parts {
		texts[n] = part.String()
	}
	return "{" + strings.Join(texts, " ") + "}"
}
