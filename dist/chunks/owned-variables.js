// src/gopls/facts/owned-variables.ts
/** Variables of gopls that the gate sets itself: its cache, its Go (key `go`), and where its telemetry is off. */
const ownedVariables = [
	"GOPLSCACHE",
	"GOTOOLCHAIN",
	"XDG_CONFIG_HOME"
];
export { ownedVariables as t };
