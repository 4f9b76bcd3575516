import { personas } from "../../gopls/facts/personas.ts";
import type { Arm, GoplsSource } from "../../model/plan.ts";
import type { InstalledGopls } from "../../model/recording.ts";
import { isSynthetic } from "../../report/words/names.ts";
import type { Pseudonyms } from "./pseudonyms.ts";
import { isPublicModule, isPublicVersion, publicGoVersion, publicToolchain } from "./public-names.ts";
import { redactSettings } from "./redact-settings.ts";

/** Names that the program itself gives arms. */
const OWN_ARMS = ["gopls", "baseline", "candidate"];

/** The name of an arm as it is told. */
export function redactArmName(name: string, number: Pseudonyms): string {
  return OWN_ARMS.includes(name) ? name : `arm-${number("arm", name)}`;
}

/** An arm without paths: its workspace is /WORKSPACE, and of what it sets what is a switch or a number is left. */
export function redactArm(arm: Arm, number: Pseudonyms): Arm {
  const goVersion = arm.goVersion === undefined ? undefined : publicGoVersion(arm.goVersion);
  return {
    name: redactArmName(arm.name, number),
    gopls: redactSource(arm.gopls, number),
    ...(goVersion === undefined ? {} : { goVersion }),
    workspace: redactWorkspace(arm.workspace, number),
    ...(arm.synthetic ? { synthetic: arm.synthetic } : {}),
    env: redactEnv(arm.env),
    settings: redactSettings(arm.settings),
    editor: personas.some(({ name }) => name === arm.editor) ? arm.editor : "other",
    flags: [],
  };
}

/** What was installed, with the modules that everybody's gopls is built of. */
export function redactInstalled(gopls: InstalledGopls, number: Pseudonyms): InstalledGopls {
  const { sum, insteadOf } = gopls;
  const instead = insteadOf === undefined ? undefined : publicGoVersion(insteadOf);
  return {
    version: redactVersion(gopls.version, number),
    goVersion: publicGoVersion(gopls.goVersion) ?? "unknown",
    ...(sum !== undefined && /^h1:[\w+/]{43}=$/.test(sum) ? { sum } : {}),
    path: "/WORKSPACE/gopls",
    buildInfo: redactBuildInfo(gopls.buildInfo),
    ...(instead === undefined ? {} : { insteadOf: instead }),
    toolchain: publicToolchain(gopls.toolchain) ?? "unknown",
    goToolchain: gopls.goToolchain === "local" ? "local" : (publicGoVersion(gopls.goToolchain) ?? "unknown"),
    goEnv: "",
  };
}

function redactSource(source: GoplsSource, number: Pseudonyms): GoplsSource {
  switch (source.from) {
    case "release":
      return { from: "release", version: redactVersion(source.version, number) };
    case "checkout":
      return { from: "checkout", dir: `/FOLDER-${number("folder", source.dir)}` };
    case "binary":
      return { from: "binary", path: `/FOLDER-${number("folder", source.path)}/gopls` };
  }
}

function redactVersion(version: string, number: Pseudonyms): string {
  return isPublicVersion(version) ? version : `version-${number("version", version)}`;
}

function redactWorkspace(workspace: string, number: Pseudonyms): string {
  if (isSynthetic(workspace)) return workspace;
  const of = number("workspace", workspace);
  return of === 1 ? "/WORKSPACE" : `/WORKSPACE-${of}`;
}

/** Numbers and switches of the Go runtime and command; no other variable is named. */
function redactEnv(env: Arm["env"]): Arm["env"] {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => VARIABLES.has(name) && /^(?:\d+(?:[KMGT]i?B|B)?|on|off|auto)$/.test(value),
    ),
  );
}

const VARIABLES = new Set(["GOGC", "GOMEMLIMIT", "GOMAXPROCS", "GO111MODULE", "GOWORK", "CGO_ENABLED", "GOTELEMETRY"]);

/** Settings of a build that name nothing. */
const BUILD =
  /^\tbuild\t(?:-buildmode|-compiler|-race|-trimpath|CGO_ENABLED|GOARCH|GOOS|GOAMD64|GOARM64|GOARM|vcs\.modified)=[a-z0-9.-]*$/;
const MODULE = /^\t(path|mod|dep)\t([\w./~-]+)(?:\t([\w.+()-]*))?(?:\t(?:h1:[\w+/]{43}=)?)?$/;

/** Of `go version -m` the lines of public modules and of plain settings. */
function redactBuildInfo(text: string): string {
  return text
    .split("\n")
    .filter((line) => {
      const [, , path = "", version = ""] = MODULE.exec(line) ?? [];
      return (isPublicModule(path) && (version === "" || isPublicVersion(plain(version)))) || BUILD.test(line);
    })
    .join("\n");
}

/** Major versions from 2 on of what has no go.mod. */
function plain(version: string): string {
  return version.replace(/\+incompatible$/, "");
}
