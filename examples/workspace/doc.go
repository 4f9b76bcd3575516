// Package harbour documents the module: planning tools for a small port.
//
// Ships announce themselves (package vessel), the tide decides when they can
// cross the bar (package tide), a berth must be long and deep enough (package
// berth), a pilot has to be free (package pilotage), and the port sends an
// invoice whose lines are computed by rules that the harbour office writes in
// a small expression language (packages rule and tariff).
package harbour
