// Package geo has the little spherical geometry that a port needs: distances
// of a few dozen miles, bearings, and whether a ship is inside an area.
package geo

import (
	"fmt"
	"math"
	"time"

	"example.com/harbour/quantity"
)

const earthRadiusMetres = 6_371_008.8

// Position is a point in degrees; north and east are positive.
type Position struct {
	Lat, Lon float64
}

// Valid reports whether the position is on the globe.
func (p Position) Valid() bool {
	return math.Abs(p.Lat) <= 90 && math.Abs(p.Lon) <= 180
}

// String prints degrees and minutes, as in "53°32.40'N 009°58.20'E".
func (p Position) String() string {
	return angle(p.Lat, 2, 'N', 'S') + " " + angle(p.Lon, 3, 'E', 'W')
}

func angle(degrees float64, width int, positive, negative rune) string {
	hemisphere := positive
	if degrees < 0 {
		hemisphere, degrees = negative, -degrees
	}
	whole := math.Floor(degrees)
	return fmt.Sprintf("%0*d°%05.2f'%c", width, int(whole), (degrees-whole)*60, hemisphere)
}

// Distance is the length of the great circle between two positions.
func Distance(a, b Position) quantity.Metres {
	dLat, dLon := radians(b.Lat-a.Lat), radians(b.Lon-a.Lon)
	h := square(math.Sin(dLat/2)) + math.Cos(radians(a.Lat))*math.Cos(radians(b.Lat))*square(math.Sin(dLon/2))
	return quantity.Metres(2 * earthRadiusMetres * math.Asin(math.Min(1, math.Sqrt(h))))
}

// Bearing is the initial course from a to b, in degrees from true north.
func Bearing(a, b Position) float64 {
	lat1, lat2, dLon := radians(a.Lat), radians(b.Lat), radians(b.Lon-a.Lon)
	y := math.Sin(dLon) * math.Cos(lat2)
	x := math.Cos(lat1)*math.Sin(lat2) - math.Sin(lat1)*math.Cos(lat2)*math.Cos(dLon)
	return math.Mod(math.Atan2(y, x)*180/math.Pi+360, 360)
}

// Area is a closed polygon, small enough to be treated as flat.
type Area struct {
	Name    string
	Corners []Position
}

// Contains reports whether the position is inside, counting how often a line
// to the east crosses the edge. An area of fewer than three corners is empty.
func (a Area) Contains(p Position) bool {
	inside := false
	for i, j := 0, len(a.Corners)-1; i < len(a.Corners); j, i = i, i+1 {
		from, to := a.Corners[i], a.Corners[j]
		if (from.Lat > p.Lat) == (to.Lat > p.Lat) {
			continue
		}
		if p.Lon < (to.Lon-from.Lon)*(p.Lat-from.Lat)/(to.Lat-from.Lat)+from.Lon {
			inside = !inside
		}
	}
	return inside && len(a.Corners) >= 3
}

// Route is a sequence of waypoints.
type Route []Position

// Length is the sum of the legs.
func (r Route) Length() quantity.Metres {
	var total quantity.Metres
	for i := 1; i < len(r); i++ {
		total += Distance(r[i-1], r[i])
	}
	return total
}

// Duration is the time that the route takes at a constant speed. It is zero
// for a ship that does not move.
func (r Route) Duration(speed quantity.Knots) time.Duration {
	if speed <= 0 {
		return 0
	}
	seconds := float64(r.Length()) / speed.MetresPerSecond()
	return time.Duration(seconds * float64(time.Second))
}

func radians(degrees float64) float64 { return degrees * math.Pi / 180 }
func square(x float64) float64        { return x * x }
