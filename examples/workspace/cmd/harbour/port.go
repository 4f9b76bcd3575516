package main

import (
	"time"

	"example.com/harbour/berth"
	"example.com/harbour/geo"
	"example.com/harbour/schedule"
	"example.com/harbour/tide"
	"example.com/harbour/vessel"
)

// port describes the port that this program is used in.
func port() schedule.Port {
	return schedule.Port{
		Berths: []berth.Berth{
			{Code: "A1", Position: geo.Position{Lat: 53.871, Lon: 8.702}, Length: 220, Depth: 11, Cranes: 2},
			{Code: "A2", Position: geo.Position{Lat: 53.872, Lon: 8.704}, Length: 160, Depth: 9, Cranes: 1},
			{Code: "B1", Position: geo.Position{Lat: 53.874, Lon: 8.708}, Length: 180, Depth: 10, Classes: []vessel.Class{vessel.Tanker}},
			{Code: "F1", Position: geo.Position{Lat: 53.869, Lon: 8.699}, Length: 120, Depth: 2.5, Tidal: true},
		},
		Constraints: berth.Limits(berth.DefaultMargins),
		Gauge: tide.Station{
			Name:  "bar",
			Mean:  2.1,
			Epoch: time.Date(2024, time.January, 1, 0, 0, 0, 0, time.UTC),
			Constituents: []tide.Constituent{
				{Name: "M2", Amplitude: 1.38, Speed: tide.M2, Phase: 341},
				{Name: "S2", Amplitude: 0.35, Speed: tide.S2, Phase: 52},
				{Name: "N2", Amplitude: 0.22, Speed: tide.N2, Phase: 318},
				{Name: "O1", Amplitude: 0.10, Speed: tide.O1, Phase: 203},
				{Name: "K1", Amplitude: 0.07, Speed: tide.K1, Phase: 24},
				{Name: "M4", Amplitude: 0.11, Speed: tide.M4, Phase: 187},
			},
		},
		BarDepth:  6.5,
		UnderKeel: 0.8,
		MaxWait:   72 * time.Hour,
	}
}
