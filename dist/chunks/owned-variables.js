// src/gopls/facts/owned-variables.ts
/** Variables of gopls that the gate sets itself, each with why. */
const ownedVariables = /* @__PURE__ */ new Map([
	["GOPLSCACHE", "each gopls gets an empty cache of its own"],
	["GOTOOLCHAIN", "--go-version, or go of an arm, chooses the Go that gopls calls"],
	["XDG_CONFIG_HOME", "gopls' telemetry is off by it"]
]);
export { ownedVariables as t };
