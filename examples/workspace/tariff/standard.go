package tariff

// Standard returns the items of the tariff in force.
func Standard() []Item {
	return []Item{
		{Code: "D1", Order: 10, Title: "Port dues", Rule: `
			let volume = ship.gross / 100;
			let rate = match ship.class {
				"tanker", "bulk" => 4.20;
				"container"      => 3.60;
				"passenger"      => 2.90;
				"fishing", "tug" => 0.80;
				else             => 3.10;
			};
			round(volume * rate * if hazardous then 1.5 else 1, 2)`},
		{Code: "D2", Order: 20, Title: "Quay dues", Rule: `
			# By length and by the day begun; the first day is dearer.
			let first = ship.length * 1.15;
			first + max(0, days - 1) * first * 0.6`},
		{Code: "W1", Order: 30, Title: "Wharfage", Rule: `
			tiers(sum(pluck(cargo, "weight")), [
				{upto: 1000, rate: 0.95},
				{upto: 5000, rate: 0.70},
				{upto: 20000, rate: 0.45},
			], 0.30)`},
		{Code: "E1", Order: 40, Title: "Waste reception", Rule: `
			if ship.class in ["fishing", "tug"] then 0
			else clamp(ship.gross * 0.012, 45, 600)`},
		{Code: "S1", Order: 50, Title: "Deep draught supplement", Rule: `
			if ship.draught > 9.5 then round((ship.draught - 9.5) * 120, 0) else 0`},
	}
}
