import { describe, expect, test } from "vitest";
import { buildEnvironment, closedEnvironment, goVariablesLeft } from "../../../src/gopls/process/closed-environment.ts";

const kept = {
  PATH: "/bin",
  HOME: "/home/user",
  GOPROXY: "https://proxy.example",
  GOPRIVATE: "example.com/*",
  GOSUMDB: "sum.example.com",
  GOTOOLCHAIN: "local",
  GOEXPERIMENT: "x",
  CGO_CFLAGS: "-O2",
  https_proxy: "http://proxy.example",
  NO_PROXY: "localhost",
  SSL_CERT_FILE: "/certs",
  RUNNER_TRACKING_ID: "github_1",
};
const secret = {
  GITHUB_TOKEN: "t",
  GH_TOKEN: "t",
  ACTIONS_RUNTIME_TOKEN: "t",
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: "t",
  "INPUT_GITHUB-TOKEN": "t",
  GITHUB_OUTPUT: "/f",
  AWS_SECRET_ACCESS_KEY: "t",
  NPM_TOKEN: "t",
  GOOGLE_APPLICATION_CREDENTIALS: "/f",
  NODE_OPTIONS: "--require x",
  GOPLSCACHE: "/users/cache",
  SSLKEYLOGFILE: "/f",
};
const keys = { SSH_AUTH_SOCK: "/s", GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: "k", GIT_CONFIG_VALUE_0: "v" };

describe("what passes", () => {
  test("to gopls: places, Go's own variables, the network", () => {
    expect(closedEnvironment({ ...kept, ...secret, ...keys, GOFLAGS: undefined })).toEqual(kept);
  });
  test("to a build: also the keys to private modules", () => {
    expect(buildEnvironment({ ...kept, ...secret, ...keys })).toEqual({ ...kept, ...keys });
  });
  test("to gopls: a driver that lists packages, and all that cgo and pkg-config are told", () => {
    const driver = {
      GOPACKAGESDRIVER: "/nonexistent/driver",
      GOPACKAGESDRIVER_BAZEL_FLAGS: "--config=go",
      GOPACKAGESPRINTGOLISTERRORS: "1",
      CGO_LDFLAGS_ALLOW: ".*",
      CC_FOR_linux_arm64: "gcc",
      PKG_CONFIG_SYSROOT_DIR: "/sys",
      LD_LIBRARY_PATH: "/lib",
    };
    expect(closedEnvironment(driver)).toEqual(driver);
  });
  test("what looks like Go's and does not pass is named; what the gate sets, or is another's, is not", () => {
    const env = {
      ...kept,
      ...secret,
      GOSOONTOBE: "1",
      GOPLS_X: "1",
      GOPLS_LEAK_GATE_CACHE: "/c",
      GOLANG_VERSION: "1.26",
      GOUNSET: undefined,
    };
    expect(goVariablesLeft(env)).toEqual(["GOPLS_X", "GOSOONTOBE"]);
  });
  test("names in the case that Windows gives them", () => {
    expect(closedEnvironment({ Path: "p", SYSTEMROOT: "s", windir: "w" })).toEqual({ Path: "p", SYSTEMROOT: "s" });
  });
});
