package api

import (
	"encoding/json"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"example.com/harbour/berth"
	"example.com/harbour/schedule"
	"example.com/harbour/store"
	"example.com/harbour/tariff"
	"example.com/harbour/vessel"
)

const announced = `{"reference": "C1", "arrival": "2024-03-01T06:00:00Z", "stay": 36000000000000,
	"vessel": {"id": "9074729", "name": "Solveig", "class": "bulk", "gross": 2500,
		"dimensions": {"length": 90, "beam": 14, "draught": 4.5}}}`

func newServer(t *testing.T) *httptest.Server {
	t.Helper()
	charges, err := tariff.New("EUR", tariff.Standard())
	if err != nil {
		t.Fatal(err)
	}
	server := &Server{
		Calls:  new(store.Memory[vessel.Call]),
		Tariff: charges,
		Port: schedule.Port{
			Berths:      []berth.Berth{{Code: "A1", Length: 200, Depth: 9}},
			Constraints: berth.Limits(berth.DefaultMargins),
			BarDepth:    8,
			MaxWait:     24 * time.Hour,
		},
		Log: slog.New(slog.NewTextHandler(io.Discard, nil)),
	}
	listening := httptest.NewServer(server.Handler())
	t.Cleanup(listening.Close)
	return listening
}

func request(t *testing.T, method, url, body string) (int, map[string]any) {
	t.Helper()
	r, err := http.NewRequest(method, url, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	response, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var answer map[string]any
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		t.Fatal(err)
	}
	return response.StatusCode, answer
}

func TestAnnounceThenInvoice(t *testing.T) {
	server := newServer(t)
	if status, answer := request(t, http.MethodPost, server.URL+"/calls", announced); status != http.StatusOK {
		t.Fatalf("POST: %d %v", status, answer)
	}
	status, answer := request(t, http.MethodGet, server.URL+"/calls/C1/invoice", "")
	if status != http.StatusOK || answer["Ship"] != "Solveig" {
		t.Errorf("invoice: %d %v", status, answer)
	}
	if _, answer = request(t, http.MethodGet, server.URL+"/plan", ""); len(answer["slots"].([]any)) != 1 {
		t.Errorf("plan: %v, want one slot", answer)
	}
}

func TestFailures(t *testing.T) {
	server := newServer(t)
	tests := []struct {
		method, path, body string
		want               int
	}{
		{http.MethodPut, "/calls", "", http.StatusMethodNotAllowed},
		{http.MethodPost, "/calls", "{", http.StatusBadRequest},
		{http.MethodPost, "/calls", `{"colour": "red"}`, http.StatusBadRequest},
		{http.MethodPost, "/calls", `{"reference": "C1"}`, http.StatusUnprocessableEntity},
		{http.MethodGet, "/calls/C9", "", http.StatusNotFound},
	}
	for _, tt := range tests {
		status, answer := request(t, tt.method, server.URL+tt.path, tt.body)
		if status != tt.want || answer["error"] == "" {
			t.Errorf("%s %s: %d %v, want %d and an error", tt.method, tt.path, status, answer, tt.want)
		}
	}
}
