import { isGoVariable } from "../facts/go-variable.ts";
import { ownedVariables } from "../facts/owned-variables.ts";

/**
 * Variables that gopls may need: where things are, how modules and their checksums are fetched as the user configured
 * it, how packages are listed and compiled, and how the network is reached. From `go help environment`, what packages of
 * golang.org/x/tools read, and what Windows programs can't start without.
 */
const PASSED = [
  "PATH HOME USERPROFILE HOMEDRIVE HOMEPATH TMPDIR TEMP TMP LANG LC_ALL XDG_CACHE_HOME XDG_CONFIG_HOME",
  "SystemRoot SystemDrive LOCALAPPDATA APPDATA ProgramData PATHEXT ComSpec",
  "GOROOT GOPATH GOMODCACHE GOCACHE GOCACHEPROG GOENV GOBIN GOFLAGS GOTMPDIR GOTOOLCHAIN GOWORK GO111MODULE GODEBUG",
  "GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB GOINSECURE GOVCS GOAUTH GOFIPS140 GOEXPERIMENT GOMAXPROCS GOGC GOMEMLIMIT",
  "GOOS GOARCH GOHOSTOS GOHOSTARCH GO386 GOAMD64 GOARM GOARM64 GOMIPS GOMIPS64 GOPPC64 GORISCV64 GOWASM GOEXE",
  "GOTOOLDIR GOTRACEBACK GOCOVERDIR GO_EXTLINK_ENABLED GCCGO GCCGOTOOLDIR",
  "CC CXX FC AR LD_LIBRARY_PATH LIBRARY_PATH CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH SDKROOT DEVELOPER_DIR MACOSX_DEPLOYMENT_TARGET",
  "HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY SSL_CERT_FILE SSL_CERT_DIR",
  // By this a workflow's runner finds, and ends, what a job left running.
  "RUNNER_TRACKING_ID",
  "GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_TERMINAL_PROMPT NETRC",
];

/** Families of them: cgo's flags, a driver that lists packages in place of the go command (and what it is told), pkg-config. */
const PASSED_FAMILIES = /^(?:CGO_\w+|GOPACKAGES\w+|PKG_CONFIG(?:_\w+)?|CC_FOR_\w+|CXX_FOR_\w+)$/i;

/** What only a build gets: keys to private modules, which no program that reads the workspace's code needs. */
const FOR_BUILDS = ["SSH_AUTH_SOCK GIT_SSH GIT_SSH_COMMAND GIT_CONFIG_COUNT"];
const FOR_BUILDS_NUMBERED = /^GIT_CONFIG_(?:KEY|VALUE)_\d+$/i;

/** The part of an environment that gopls is given. Nothing else passes: no token, no input, no credential of a workflow. */
export function closedEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return only(env, isPassed);
}

/** The part of an environment that a `go` command of ours is given: the same, and the user's keys to private modules. */
export function buildEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const forBuilds = namesOf(FOR_BUILDS);
  return only(env, (name) => isPassed(name) || forBuilds.has(name.toUpperCase()) || FOR_BUILDS_NUMBERED.test(name));
}

/** Names of variables that look like Go's or gopls' own and do not pass, so that the reader can be told of them. */
export function goVariablesLeft(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const names = Object.keys(env).filter((name) => env[name] !== undefined && isGoVariable(name));
  return names.filter((name) => !isPassed(name) && !ownedVariables.has(name)).sort();
}

const passed = namesOf(PASSED);

function isPassed(name: string): boolean {
  return passed.has(name.toUpperCase()) || PASSED_FAMILIES.test(name);
}

/** In capitals: Windows spells names in any case ("Path"), and proxies are spelt in either everywhere. */
function namesOf(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(" ")).map((name) => name.toUpperCase()));
}

function only(
  env: Readonly<Record<string, string | undefined>>,
  passes: (name: string) => boolean,
): Record<string, string> {
  const entries = Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && passes(name) ? [[name, value]] : [],
  );
  return Object.fromEntries(entries) as Record<string, string>;
}
