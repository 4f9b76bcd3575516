import { resolve } from "node:path";
import type { InstalledGopls } from "../../src/model/recording.ts";

export type FakeGopls =
  | "well-behaved"
  | "crashes-while-loading"
  | "hangs"
  | "no-debug-port"
  | "no-gc-page"
  | "cut-profile"
  | "ignores-sigterm"
  | "garbage-on-stdout"
  | "daemon";

/** One of the programs in test/fake-gopls, as if it had been installed. What it does is chosen by FAKE_* in the arm's env. */
export function fakeGopls(name: FakeGopls): InstalledGopls {
  return {
    version: "v0.99.0",
    goVersion: "go1.26.0",
    path: resolve("test/fake-gopls", `${name}.mjs`),
    buildInfo: "gopls: go1.26.0",
    toolchain: "go version go1.26.0 linux/amd64",
    goToolchain: "local",
    goEnv: "",
  };
}
