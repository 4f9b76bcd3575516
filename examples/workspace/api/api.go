// Package api serves the register of calls over HTTP.
package api

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"example.com/harbour/schedule"
	"example.com/harbour/store"
	"example.com/harbour/tariff"
	"example.com/harbour/vessel"
)

// Server answers requests about calls.
type Server struct {
	Calls  store.Store[vessel.Call]
	Tariff *tariff.Tariff
	Port   schedule.Port
	Log    *slog.Logger
}

const maxBody = 1 << 20

// Handler returns the routes of the server.
func (s *Server) Handler() http.Handler {
	mux := http.NewServeMux()
	mux.Handle("/calls", s.handle(s.calls))
	mux.Handle("/calls/", s.handle(s.call))
	mux.Handle("/plan", s.handle(s.plan))
	return s.logged(mux)
}

// statusError is an error that knows its HTTP status.
type statusError struct {
	status int
	err    error
}

func (e *statusError) Error() string { return e.err.Error() }
func (e *statusError) Unwrap() error { return e.err }

func fail(status int, format string, args ...any) error {
	return &statusError{status: status, err: fmt.Errorf(format, args...)}
}

type handler func(r *http.Request) (any, error)

// handle turns a function that returns a value into one that writes it.
func (s *Server) handle(h handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.Body = http.MaxBytesReader(w, r.Body, maxBody)
		status := http.StatusOK
		body, err := h(r)
		if err != nil {
			status = statusOf(err)
			body = map[string]string{"error": err.Error()}
		}
		w.Header().Set("Content-Type", "application/json")
		w.WriteHeader(status)
		if err := json.NewEncoder(w).Encode(body); err != nil {
			s.Log.Warn("the answer was not sent", "path", r.URL.Path, "err", err)
		}
	})
}

func statusOf(err error) int {
	var known *statusError
	switch {
	case errors.As(err, &known):
		return known.status
	case errors.Is(err, store.ErrNotFound):
		return http.StatusNotFound
	case errors.Is(err, context.Canceled):
		return http.StatusServiceUnavailable
	default:
		return http.StatusInternalServerError
	}
}

func (s *Server) calls(r *http.Request) (any, error) {
	switch r.Method {
	case http.MethodGet:
		class := r.URL.Query().Get("class")
		return s.Calls.List(r.Context(), func(c vessel.Call) bool {
			return class == "" || c.Vessel.Class.String() == class
		})
	case http.MethodPost:
		return s.announce(r)
	default:
		return nil, fail(http.StatusMethodNotAllowed, "api: %s is not allowed here", r.Method)
	}
}

func (s *Server) announce(r *http.Request) (any, error) {
	var call vessel.Call
	decoder := json.NewDecoder(r.Body)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&call); err != nil {
		return nil, fail(http.StatusBadRequest, "api: the call cannot be read: %w", err)
	}
	if err := call.Vessel.Validate(); err != nil {
		return nil, fail(http.StatusUnprocessableEntity, "api: the ship is not described well: %w", err)
	}
	if call.Reference == "" || call.Stay <= 0 {
		return nil, fail(http.StatusUnprocessableEntity, "api: a call needs a reference and a stay")
	}
	return call, s.Calls.Put(r.Context(), call)
}

// call serves /calls/{reference} and /calls/{reference}/invoice.
func (s *Server) call(r *http.Request) (any, error) {
	reference, rest, _ := strings.Cut(strings.TrimPrefix(r.URL.Path, "/calls/"), "/")
	call, err := s.Calls.Get(r.Context(), reference)
	if err != nil {
		return nil, err
	}
	switch {
	case rest == "invoice" && r.Method == http.MethodGet:
		return s.Tariff.Charge(call)
	case rest == "" && r.Method == http.MethodGet:
		return call, nil
	case rest == "" && r.Method == http.MethodDelete:
		return call, s.Calls.Delete(r.Context(), reference)
	default:
		return nil, fail(http.StatusNotFound, "api: there is nothing at %s", r.URL.Path)
	}
}

func (s *Server) plan(r *http.Request) (any, error) {
	calls, err := s.Calls.List(r.Context(), nil)
	if err != nil {
		return nil, err
	}
	plan := schedule.Make(s.Port, calls)
	refused := make(map[string]string, len(plan.Refused))
	for reference, reason := range plan.Refused {
		refused[reference] = reason.Error()
	}
	return map[string]any{"slots": plan.Slots, "refused": refused}, nil
}

// logged writes one line for each request.
func (s *Server) logged(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		start := time.Now()
		next.ServeHTTP(w, r)
		s.Log.Info("request", "method", r.Method, "path", r.URL.Path, "took", time.Since(start))
	})
}
