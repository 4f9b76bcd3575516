import type { FailureStage } from "./failure-text.ts";

/** Getting a gopls, and the Go that builds it. */
export const installFailures = {
  "go-missing": (f: { reason: string }) => ({
    message: `the go command was not found: ${f.reason}`,
    hint: "Install Go 1.21 or newer and put it on PATH. gopls calls it to load the workspace.",
    exitCode: 4,
  }),
  "go-too-old": (f: { have: string }) => ({
    message: `the Go on PATH is ${f.have}, which is too old: it can't download other toolchains`,
    hint: "Put Go 1.21 or newer on PATH.",
    exitCode: 4,
  }),
  "toolchain-unavailable": (f: { wanted: string; neededBy: string; reason: string; newest: string | undefined }) => ({
    message: `${f.neededBy} needs ${f.wanted}, which is not available: ${f.reason}`,
    hint: f.newest
      ? `Use --gopls-version ${f.newest}, the newest gopls that works with this Go.`
      : "Install that Go version, or let the go command download it (GOPROXY).",
    exitCode: 4,
  }),
  "gopls-version-unknown": (f: { version: string; reason: string }) => ({
    message: `there is no gopls ${f.version}: ${f.reason}`,
    hint: "Give --gopls-version a release such as v0.24.0, latest, a checkout's folder, or the path of a binary.",
    exitCode: 4,
  }),
  "module-source-unreachable": (f: { version: string; reason: string }) => ({
    message: `could not look up gopls ${f.version}: ${f.reason}`,
    hint: "Check GOPROXY, GONOPROXY and the network, or give --gopls-version the path of a gopls binary.",
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
    message: `${f.path} is not a checkout of golang.org/x/tools: it has no gopls/go.mod`,
    hint: "Give --gopls-version the top folder of such a checkout, or its gopls folder.",
    exitCode: 2,
  }),
  "gopls-unsupported": (f: { version: string; oldest: string }) => ({
    message: `gopls ${f.version} is too old to be measured`,
    hint: `Give --gopls-version ${f.oldest} or a newer one. Older ones differ in their flags, debug pages and messages.`,
    exitCode: 2,
  }),
  "not-gopls": (f: { path: string; reason: string }) => ({
    message: `${f.path} is not gopls: ${f.reason}`,
    hint: "Give --gopls-version a binary built from golang.org/x/tools/gopls.",
    exitCode: 4,
  }),
} as const satisfies FailureStage;
