package rule

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

var shipSchema = Schema{
	"ship": RecordType{"gross": Number, "class": Text, "name": Text},
	"days": Number,
	"cargo": ListType{Item: RecordType{
		"kind": Text, "weight": Number,
	}},
	"hazardous": Bool,
}

var shipInputs = Env{
	"ship": Record{"gross": 2500.0, "class": "bulk", "name": "Solveig"},
	"days": 3.0,
	"cargo": List{
		Record{"kind": "barley", "weight": 1200.0},
		Record{"kind": "malt", "weight": 300.0},
	},
	"hazardous": false,
}

func TestRun(t *testing.T) {
	tests := []struct {
		source string
		want   Value
	}{
		{"1 + 2 * 3", 7.0},
		{"(1 + 2) * 3", 9.0},
		{"2 ^ 3 ^ 2", 512.0},
		{"-2 ^ 2", -4.0},
		{"7 % 4", 3.0},
		{"10 - 4 - 3", 3.0},
		{"1_000 * 1.5e1", 15000.0},
		{`"a" + "b" == "ab"`, true},
		{"not 1 > 2 and true", true},
		{"false or not false", true},
		{"3 in [1, 2, 3]", true},
		{"[1, 2] + [3] == [1, 2, 3]", true},
		{"[10, 20, 30][1]", 20.0},
		{"{a: 1, b: 2}.b", 2.0},
		{"let x = 4; let y = x * x; y + x", 20.0},
		{"if hazardous then 2 else 1", 1.0},
		{`match ship.class { "tanker", "bulk" => 4.2; else => 3; }`, 4.2},
		{`sum(pluck(cargo, "weight"))`, 1500.0},
		{`mean(pluck(cargo, "weight"))`, 750.0},
		{"count(cargo) + count(ship.name)", 9.0},
		{"round(2.345, 2) + round(1250, -2)", 1302.35},
		{"clamp(days, 0, 2) + min(4, 2, 3) + max(1, 5)", 9.0},
		{"tiers(150, [{upto: 100, rate: 2}, {upto: 200, rate: 1}], 0.5)", 250.0},
		{"tiers(300, [{upto: 100, rate: 2}, {upto: 200, rate: 1}], 0.5)", 350.0},
		{`upper(trim("  pier ")) + text(7)`, "PIER7"},
		{`starts(ship.name, "Sol") and ends(ship.name, "veig") and contains(ship.name, "lv")`, true},
		{"# only a remark\nsqrt(16) # another", 4.0},
	}
	for _, tt := range tests {
		program, err := Compile(tt.source, shipSchema)
		if err != nil {
			t.Errorf("Compile(%q): %v", tt.source, err)
			continue
		}
		got, err := program.Run(shipInputs)
		if err != nil || !EqualValues(got, tt.want) {
			t.Errorf("%q = %v, %v, want %v", tt.source, got, err, tt.want)
		}
	}
}

func TestCompileErrors(t *testing.T) {
	tests := []struct {
		source string
		want   string
	}{
		{"1 +", "1:4: expected an expression, found end of program"},
		{"(1 + 2", "1:7: expected ) to close the parenthesis of 1:1"},
		{"let x = 1 x", "1:11: expected ; after the binding of x"},
		{`"open`, "1:1: the text is not closed"},
		{`"\q"`, `1:3: there is no escape \q`},
		{"1 ? 2", "1:3: the character '?' has no meaning here"},
		{"1 < 2 < 3", "comparisons do not chain"},
		{"2e", "the exponent of 2e has no digits"},
		{"match 1 { 1 => 2; }", "a match needs an else arm"},
		{"day + 1", "1:1: there is no day (did you mean days?)"},
		{"ship.gros", "there is no field gros (did you mean gross?)"},
		{"rond(1, 2)", "there is no function rond (did you mean round?)"},
		{"round(1)", "round: takes 2 arguments, not 1"},
		{"round + 1", "round is a function"},
		{`1 + "a"`, "the right operand of + must be number, not text"},
		{"if days then 1 else 2", "the condition of if must be bool, not number"},
		{`if hazardous then 1 else "x"`, "the second value of if must be number, not text"},
		{"let days = 1; days", "the name days is taken already"},
		{"{a: 1, a: 2}", "the field a is given twice"},
		{"[1, true]", "an item of the list must be number, not bool"},
		{"ship < ship", "values have no order"},
		{"days.x", "number values have no fields"},
		{"days[0]", "number values cannot be indexed"},
		{strings.Repeat("(", 300), "nested more than 200 deep"},
	}
	for _, tt := range tests {
		_, err := Compile(tt.source, shipSchema)
		if err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("Compile(%.20q): error %v, want %q", tt.source, err, tt.want)
		}
		var single *Error
		if !errors.As(err, &single) {
			t.Errorf("Compile(%.20q): error is a %T without an *Error", tt.source, err)
		}
	}
}

func TestRunErrors(t *testing.T) {
	tests := map[string]string{
		"days / (days - 3)":           "1:6: division by zero",
		"[1, 2][days]":                "index 3 is not in the list of 2",
		"sqrt(-days)":                 "sqrt: -3 has no square root",
		"clamp(days, 5, 1)":           "the lower end 5 is above the upper end 1",
		`sum(pluck(cargo, "volume"))`: "item 0 has no field volume",
		"(-days) ^ 0.5":               "is not a number",
	}
	for source, want := range tests {
		program, err := Compile(source, shipSchema)
		if err != nil {
			t.Errorf("Compile(%q): %v", source, err)
			continue
		}
		if _, err := program.Run(shipInputs); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: error %v, want %q", source, err, want)
		}
	}
}

func TestRunRefusesInputsOfAnotherType(t *testing.T) {
	program := MustCompile("days * 2", shipSchema)
	if _, err := program.Run(Env{"days": "three"}); err == nil {
		t.Error("a text was taken for a number")
	}
}

func TestFormatIsStable(t *testing.T) {
	sources := []string{
		"let x=1+2*days;(x+1)*-x",
		`match ship.class{"bulk"=>1;else=>if hazardous then 2 else 3;}`,
		"(days^2)^3 - (days - (1 - days))",
		`{a:[1,2,days],b:"say \"hi\"\n"}.a[0]`,
		"not (hazardous and days > 2) or days in [1, 2]",
		"(if hazardous then 1 else 2) + 1",
	}
	for _, source := range sources {
		tree, err := Parse(source)
		if err != nil {
			t.Errorf("Parse(%q): %v", source, err)
			continue
		}
		once := Format(tree)
		again, err := Parse(once)
		if err != nil {
			t.Errorf("Parse(Format(%q)): %v", source, err)
			continue
		}
		if twice := Format(again); twice != once {
			t.Errorf("Format(%q) changes when formatted again:\n%s\n%s", source, once, twice)
		}
		want, wantErr := Eval(tree, shipInputs)
		got, gotErr := Eval(again, shipInputs)
		if !EqualValues(want, got) || (wantErr == nil) != (gotErr == nil) {
			t.Errorf("%q is %v, but %v after Format", source, want, got)
		}
	}
}

func TestFold(t *testing.T) {
	tests := map[string]string{
		"1 + 2 * 3":                          "7\n",
		"days + round(2.46, 1)":              "days + 2.5\n",
		"if 1 < 2 then days else 0":          "days\n",
		"true and hazardous":                 "hazardous\n",
		"1 / 0":                              "1 / 0\n",
		`upper("a") + ship.name`:             "\"A\" + ship.name\n",
		"[1 + 1, days][2 - 2]":               "[2, days][0]\n",
		"match 1 + 1 { 2 => 3; else => 4; }": "match 2 {\n    2 => 3;\n    else => 4;\n}\n",
	}
	for source, want := range tests {
		if got := MustCompile(source, shipSchema).String(); got != want {
			t.Errorf("%q folds to %q, want %q", source, got, want)
		}
	}
}

func TestInputs(t *testing.T) {
	tree, err := Parse("let a = b + c; let d = a; sum([d, e, ship.gross])")
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(tree.Inputs(), " "); got != "b c e ship" {
		t.Errorf("Inputs = %q, want %q", got, "b c e ship")
	}
}

func ExampleProgram_Explain() {
	program := MustCompile("let volume = gross / 100; round(volume * 3.1, 2)", Schema{"gross": Number})
	_, steps, _ := program.Explain(Env{"gross": 2499.0})
	for _, step := range steps {
		fmt.Println(step)
	}
	// Output:
	// gross = 2499
	// gross / 100 = 24.99
	// volume = 24.99
	// volume * 3.1 = 77.469
	// round(volume * 3.1, 2) = 77.47
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"1 + 2", "let x = 1; x", `match a { "b" => 1; else => 2; }`, "((", "\"\\"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, source string) {
		tree, err := Parse(source)
		if err != nil {
			return
		}
		if _, err := Parse(Format(tree)); err != nil {
			t.Errorf("Format(%q) cannot be parsed: %v", source, err)
		}
	})
}

func BenchmarkRun(b *testing.B) {
	program := MustCompile(`round(ship.gross / 100 * match ship.class { "bulk" => 4.2; else => 3; }, 2)`, shipSchema)
	for i := 0; i < b.N; i++ {
		if _, err := program.Run(shipInputs); err != nil {
			b.Fatal(err)
		}
	}
}
