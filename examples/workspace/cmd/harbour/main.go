// Command harbour plans berths, prices calls and prints tide tables.
//
//	harbour tides -days 3
//	harbour plan calls.json
//	harbour invoice calls.json 2024-117
//	harbour serve -listen localhost:8080
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"time"

	"example.com/harbour/api"
	"example.com/harbour/report"
	"example.com/harbour/schedule"
	"example.com/harbour/store"
	"example.com/harbour/tariff"
	"example.com/harbour/vessel"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Args[1:], os.Stdout)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "harbour:", err)
		os.Exit(1)
	}
}

var errUsage = errors.New("usage: harbour tides|plan|invoice|serve [arguments]")

func run(ctx context.Context, args []string, out io.Writer) error {
	if len(args) == 0 {
		return errUsage
	}
	commands := map[string]func(context.Context, []string, io.Writer) error{
		"tides": tides, "plan": plan, "invoice": invoice, "serve": serve,
	}
	command, ok := commands[args[0]]
	if !ok {
		return fmt.Errorf("there is no command %q\n%w", args[0], errUsage)
	}
	return command(ctx, args[1:], out)
}

func tides(_ context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("tides", flag.ContinueOnError)
	days := flags.Int("days", 7, "how many days to print")
	if err := flags.Parse(args); err != nil {
		return err
	}
	from := time.Now().UTC().Truncate(24 * time.Hour)
	extremes, err := port().Gauge.Extremes(from, from.AddDate(0, 0, *days))
	if err != nil {
		return err
	}
	return report.Tides(out, extremes)
}

func plan(ctx context.Context, args []string, out io.Writer) error {
	if len(args) != 1 {
		return errors.New("usage: harbour plan FILE")
	}
	calls, err := load(ctx, args[0])
	if err != nil {
		return err
	}
	all, err := calls.List(ctx, nil)
	if err != nil {
		return err
	}
	return report.Plan(out, schedule.Make(port(), all))
}

func invoice(ctx context.Context, args []string, out io.Writer) error {
	if len(args) != 2 {
		return errors.New("usage: harbour invoice FILE REFERENCE")
	}
	calls, err := load(ctx, args[0])
	if err != nil {
		return err
	}
	call, err := calls.Get(ctx, args[1])
	if err != nil {
		return err
	}
	charges, err := tariff.New("EUR", tariff.Standard())
	if err != nil {
		return err
	}
	bill, err := charges.Charge(call)
	if err != nil {
		return err
	}
	return report.Invoice(out, bill)
}

func serve(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("serve", flag.ContinueOnError)
	listen := flags.String("listen", "localhost:8080", "address to listen on")
	if err := flags.Parse(args); err != nil {
		return err
	}
	charges, err := tariff.New("EUR", tariff.Standard())
	if err != nil {
		return err
	}
	service := &api.Server{
		Calls:  new(store.Memory[vessel.Call]),
		Tariff: charges,
		Port:   port(),
		Log:    slog.New(slog.NewJSONHandler(out, nil)),
	}
	server := &http.Server{Addr: *listen, Handler: service.Handler(), ReadHeaderTimeout: 5 * time.Second}
	unregister := context.AfterFunc(ctx, func() { _ = server.Close() })
	defer unregister()
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// load reads a JSON array of calls.
func load(ctx context.Context, path string) (*store.Memory[vessel.Call], error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var calls []vessel.Call
	if err := json.NewDecoder(file).Decode(&calls); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var memory store.Memory[vessel.Call]
	for _, call := range calls {
		if err := call.Vessel.Validate(); err != nil {
			return nil, fmt.Errorf("%s: call %s: %w", path, call.Reference, err)
		}
		if err := memory.Put(ctx, call); err != nil {
			return nil, err
		}
	}
	return &memory, nil
}
