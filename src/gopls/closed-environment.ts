/**
 * Variables that a Go build or a gopls may need: where things are, how modules and their checksums are fetched as the
 * user configured it, and how the network is reached. Nothing else passes: no token, no input, no credential of a
 * workflow reaches a program that runs code of the workspace.
 */
const NAMES = [
  ..."PATH HOME USERPROFILE HOMEDRIVE HOMEPATH TMPDIR TEMP TMP SystemRoot SYSTEMROOT LOCALAPPDATA APPDATA ProgramData PATHEXT ComSpec XDG_CACHE_HOME XDG_CONFIG_HOME".split(" "),
  ..."GOROOT GOPATH GOMODCACHE GOCACHE GOENV GOBIN GOFLAGS GOPROXY GOSUMDB GOPRIVATE GONOPROXY GONOSUMDB GOINSECURE GOVCS GOAUTH".split(" "),
  ..."GOTOOLCHAIN GOWORK GOOS GOARCH GOAMD64 GOARM GOARM64 GOEXPERIMENT GODEBUG GOMAXPROCS GOTMPDIR GO111MODULE CGO_ENABLED CC CXX AR PKG_CONFIG".split(" "),
  ..."HTTP_PROXY HTTPS_PROXY NO_PROXY ALL_PROXY http_proxy https_proxy no_proxy all_proxy SSL_CERT_FILE SSL_CERT_DIR".split(" "),
  ..."GIT_SSH_COMMAND GIT_CONFIG_GLOBAL GIT_CONFIG_SYSTEM GIT_CONFIG_NOSYSTEM GIT_EXEC_PATH GIT_TERMINAL_PROMPT NETRC SSH_AUTH_SOCK LANG LC_ALL".split(" "),
];

/** The part of an environment that gopls and the go command are given. */
export function closedEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  // Windows spells names in any case ("Path").
  const wanted = new Set(NAMES.map((name) => name.toUpperCase()));
  const passed = Object.entries(env).filter(([name, value]) => value !== undefined && wanted.has(name.toUpperCase()));
  return Object.fromEntries(passed) as Record<string, string>;
}
