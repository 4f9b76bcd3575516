import type { FailureStage, FailureText } from "./failure-text.ts";

/** A file that the user wrote for this program: a config, a workload, known leaks, settings of an editor. */
export const writtenFileFailures = {
  "config-missing": (f: { path: string }) => ({
    message: `there is no config file ${f.path}`,
    hint: "Give --config the path of a YAML file. Without --config, .gopls-leak-gate.yaml is read if it exists.",
    exitCode: 2,
  }),
  "config-unreadable": (f: { path: string; reason: string }) => ({
    message: `the config file ${f.path} can't be read: ${f.reason}`,
    hint: "A config is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "config-bad": fileFault,
  "workload-unknown": (f: { option: string; name: string; closest: string | undefined; known: string }) => ({
    message: `${f.option}: there is no workload ${f.name}`,
    hint: `${f.closest ? `Did you mean ${f.closest}? ` : ""}The built-in workloads are ${f.known}. The path of a workload file has a slash in it, or ends in .yaml.`,
    exitCode: 2,
  }),
  "workload-missing": (f: { path: string }) => ({
    message: `there is no workload file ${f.path}`,
    hint: "Give --workload the path of a YAML file, or a name that `gopls-leak-gate workloads` lists.",
    exitCode: 2,
  }),
  "workload-unreadable": (f: { path: string; reason: string }) => ({
    message: `the workload file ${f.path} can't be read: ${f.reason}`,
    hint: "A workload is a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "workload-bad": fileFault,
  "catalogue-missing": (f: { path: string }) => ({
    message: `there is no file of known leaks ${f.path}`,
    hint: "Give --known-leaks the path of a YAML file as docs/known-leaks.md says it.",
    exitCode: 2,
  }),
  "catalogue-unreadable": (f: { path: string; reason: string }) => ({
    message: `the file of known leaks ${f.path} can't be read: ${f.reason}`,
    hint: "Known leaks are in a YAML file in UTF-8 of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "catalogue-bad": fileFault,
  "settings-unreadable": (f: { path: string; reason: string }) => ({
    message: `the settings file ${f.path} can't be read: ${f.reason}`,
    hint: "Give --settings a file of your editor's settings: JSON, with comments or without, in UTF-8, of at most 1 MiB. Nothing was run.",
    exitCode: 2,
  }),
  "settings-in-language": (f: { path: string; language: string; instead: string }) => ({
    message: `the settings file ${f.path} is ${f.language}, and not JSON`,
    hint: `${f.instead} Nothing was run.`,
    exitCode: 2,
  }),
  "settings-nothing": (f: { path: string; left: readonly string[]; formats: readonly string[] }) => ({
    message: `nothing in ${f.path} is a setting, a flag or a variable of gopls${f.left.length === 0 ? "" : `; there is ${f.left.join("; ")}`}`,
    hint: `Give --settings a file in one of these formats: ${f.formats.join("; ")}. Nothing was run.`,
    exitCode: 2,
  }),
  "settings-bad": fileFault,
  "editor-gopls-missing": (f: { label: string; path: string }) => ({
    message: `${f.label} is ${f.path}, and there is nothing`,
    hint: "Give --gopls-version, which wins over the settings, such as latest, or run it on the machine of that editor. Nothing was run.",
    exitCode: 2,
  }),
} as const satisfies FailureStage;

/** A fault at a place of a file that the user wrote; `what` and `allowed` are words. */
interface FileFault {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly closest?: string | undefined;
  readonly allowed: string;
}

function fileFault(f: FileFault): FailureText {
  return {
    message: `${f.path}:${f.line}:${f.column}: ${f.what}`,
    hint: f.closest ? `Did you mean ${f.closest}? ${f.allowed}` : f.allowed,
    exitCode: 2,
  };
}
