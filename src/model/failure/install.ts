import type { FailureStage } from "./failure-text.ts";

/** Getting a gopls, and the Go that builds it. */
export const installFailures = {
  "go-missing": (f: { reason: string }) => ({
    message: `the go command was not found: ${f.reason}`,
    hint: "Install Go 1.21 or newer and put it on PATH; gopls itself calls it to load the workspace.",
    exitCode: 4,
  }),
  "go-too-old": (f: { have: string }) => ({
    message: `the Go on PATH is ${f.have}; 1.21 is the oldest that can fetch other toolchains`,
    hint: "Put Go 1.21 or newer on PATH.",
    exitCode: 4,
  }),
  "toolchain-unavailable": (f: { wanted: string; neededBy: string; reason: string; newest: string | undefined }) => ({
    message: `${f.neededBy} needs ${f.wanted}, which could not be had: ${f.reason}`,
    hint: f.newest
      ? `With the Go that is here, the newest gopls that would work is ${f.newest}: --gopls-version ${f.newest}.`
      : "Install that Go version, or allow the go command to download it (GOPROXY).",
    exitCode: 4,
  }),
  "gopls-version-unknown": (f: { version: string; reason: string }) => ({
    message: `there is no gopls ${f.version}: ${f.reason}`,
    hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
    exitCode: 4,
  }),
  "module-source-unreachable": (f: { version: string; reason: string }) => ({
    message: `gopls ${f.version} could not be looked up: ${f.reason}`,
    hint: "Check GOPROXY, GONOPROXY and the network, or give --gopls-version the path of a gopls that is there.",
    exitCode: 4,
  }),
  "gopls-build-failed": (f: { version: string; goVersion: string; output: string; suggestion: string }) => ({
    message: `gopls ${f.version} does not build with ${f.goVersion}: ${f.output}`,
    hint: f.suggestion,
    exitCode: 4,
  }),
  "binary-missing": (f: { path: string }) => ({
    message: `there is no gopls at ${f.path}`,
    hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
    exitCode: 2,
  }),
  "checkout-without-gopls": (f: { path: string }) => ({
    message: `${f.path} is not a checkout with gopls in it: it has no gopls/go.mod`,
    hint: "Give --gopls-version the top folder of a golang.org/x/tools checkout, or its gopls folder.",
    exitCode: 2,
  }),
  "not-gopls": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not gopls: ${f.reason}`,
    hint: "Give --gopls-version a binary that was built from golang.org/x/tools/gopls.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
