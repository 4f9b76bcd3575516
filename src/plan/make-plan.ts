import { failure } from "../model/failure.ts";
import type { Plan } from "../model/plan.ts";
import { builtInWorkloads } from "./built-in-workloads.ts";
import { closest } from "./closest.ts";
import type { FileSystemFacts } from "./file-system-facts.ts";
import { goplsSource } from "./gopls-source.ts";
import { type OptionName, options } from "./options.ts";

/** Every so many cycles a heap profile is taken: new texts are judged on profiled cycles alone, so most need one. */
const PROFILE_EVERY_CYCLES = 2;
const WARMUP_CYCLES = 2;

/**
 * The Plan that the options ask for; those without a value take their default. An empty value counts as a value, and is
 * refused, so that an unset variable does not silently become a default.
 *
 * Throws unknown-option, bad-value, binary-missing, workspace-missing, workspace-no-module.
 */
export function makePlan(values: Readonly<Record<string, string | undefined>>, at: FileSystemFacts): Plan {
  refuseUnknown(Object.keys(values));
  const goVersion =
    values["go-version"] === undefined ? undefined : options["go-version"].parse(values["go-version"], "--go-version");
  const gopls = goplsSource(given(values, "gopls-version"), "--gopls-version", at);
  const failOn = read(values, "fail-on");
  return {
    arms: [
      {
        name: "gopls",
        gopls,
        ...(goVersion === undefined ? {} : { goVersion }),
        workspace: workspace(values, at),
        env: {},
        settings: {},
      },
    ],
    workloads: workloads(values),
    schedule: schedule(values),
    budget: { bytesPerIteration: read(values, "max-growth"), failOn },
  };
}

type Values = Readonly<Record<string, string | undefined>>;
/** Options that always have a value. */
type Defaulted = { [N in OptionName]: (typeof options)[N]["default"] extends string ? N : never }[OptionName];

function refuseUnknown(names: readonly string[]): void {
  const known = Object.keys(options);
  const unknown = names.find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const meant = closest(unknown, known);
  throw failure("unknown-option", { option: `--${unknown}`, closest: meant === undefined ? undefined : `--${meant}` });
}

function given(values: Values, name: Defaulted): string {
  return values[name] ?? options[name].default;
}

function read<N extends Defaulted>(values: Values, name: N): ReturnType<(typeof options)[N]["parse"]> {
  return options[name].parse(given(values, name), `--${name}`) as ReturnType<(typeof options)[N]["parse"]>;
}

function workspace(values: Values, { cwd, resolve, kindOf }: FileSystemFacts): string {
  const folder = given(values, "workspace");
  if (folder === "")
    throw failure("bad-value", { option: "--workspace", value: folder, expected: "the folder of a Go module" });
  const path = resolve(cwd, folder);
  if (kindOf(path) !== "directory") throw failure("workspace-missing", { path });
  const isModule = ["go.work", "go.mod"].some((name) => kindOf(resolve(path, name)) === "file");
  if (!isModule) throw failure("workspace-no-module", { path });
  return path;
}

function workloads(values: Values): Plan["workloads"] {
  const names = read(values, "workload");
  const wanted = builtInWorkloads.filter((workload) => names.includes(workload.name));
  if (values.iterations === undefined) return wanted;
  const iterationsPerCycle = options.iterations.parse(values.iterations, "--iterations");
  return wanted.map((workload) => ({ ...workload, iterationsPerCycle }));
}

function schedule(values: Values): Plan["schedule"] {
  const soakMs = read(values, "soak");
  const maxMs = read(values, "max-minutes") * 60_000;
  if (soakMs >= maxMs) {
    throw failure("bad-value", {
      option: "--soak",
      value: given(values, "soak"),
      expected: `less time than --max-minutes, which is ${maxMs / 60_000}`,
    });
  }
  return {
    soakMs,
    warmupCycles: WARMUP_CYCLES,
    cycles: read(values, "cycles"),
    profileEveryCycles: PROFILE_EVERY_CYCLES,
    maxMs,
    seed: read(values, "seed"),
  };
}
