package vessel

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

func TestParseID(t *testing.T) {
	for _, text := range []string{"9074729", "IMO 9074729", " imo9074729 "} {
		if id, err := ParseID(text); err != nil || id != "9074729" {
			t.Errorf("ParseID(%q) = %q, %v", text, id, err)
		}
	}
	for _, text := range []string{"", "9074728", "907472", "90747x9"} {
		if _, err := ParseID(text); !errors.Is(err, ErrID) {
			t.Errorf("ParseID(%q): error %v, want ErrID", text, err)
		}
	}
}

func TestClassRoundTrip(t *testing.T) {
	for class := General; class <= Tug; class++ {
		data, err := json.Marshal(class)
		if err != nil {
			t.Fatal(err)
		}
		var back Class
		if err := json.Unmarshal(data, &back); err != nil || back != class {
			t.Errorf("%s came back as %v, %v", data, back, err)
		}
	}
}

func TestValidateNamesEveryProblem(t *testing.T) {
	err := Vessel{ID: "9074729"}.Validate()
	for _, want := range []string{"name", "length", "beam", "draught", "gross"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("error %v does not mention %s", err, want)
		}
	}
}

func TestCallWeight(t *testing.T) {
	call := Call{Cargo: []Cargo{{"barley", 1200}, {"malt", 300.5}}}
	if got := call.Weight(); got != 1500.5 {
		t.Errorf("Weight = %v, want 1500.5 t", got)
	}
}
