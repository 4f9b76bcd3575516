/** Variables of gopls that the gate sets itself: its cache, its Go (key `go`), and where its telemetry is off. */
export const ownedVariables: readonly string[] = ["GOPLSCACHE", "GOTOOLCHAIN", "XDG_CONFIG_HOME"];
