import { parseSynthetic } from "../gopls/synthetic/parse-synthetic.ts";
import { failure } from "../model/failure.ts";
import type { Arm, Budget, Plan } from "../model/plan.ts";
import type { FileSystemFacts } from "./file-system-facts.ts";
import { looksOf } from "./looks.ts";
import { makeArms } from "./make-arms.ts";
import { makeBudget } from "./make-budget.ts";
import { makeWorkloads } from "./make-workloads.ts";
import { askedOptions } from "./options/asked-options.ts";
import type { Asked, AskedOptions, Config } from "./options/config.ts";
import type { DefaultedOption, OptionValue } from "./options/default-value.ts";
import { options } from "./options/options.ts";
import { type Extent, usualMinutes } from "./usual-minutes.ts";

/** As much work as is then measured: small buffers of gopls' debug server and parser took some 100 iterations to come to rest. */
const WARMUP_CYCLES = 16;
/** Under this multiple of the work, a leak grows by the same multiple, and chance does not. */
const CONFIRM_DOSE = 8;
/** Any look may be the last, and what is judged there needs the profile of its last cycle. */
const PROFILE_EVERY_CYCLES = 1;

/**
 * The Plan that the options and a config ask for; options without a value take their default, and flags and inputs win
 * over the config. An empty value counts as a value, and is refused, so that an unset variable does not silently become a
 * default. Paths in the config are taken as on the command line: from the working directory.
 *
 * Throws unknown-option, bad-value, binary-missing, workspace-missing, workspace-no-module, workload-unknown,
 * workload-missing, arms-and-option.
 */
export function makePlan(
  values: Readonly<Record<string, string | undefined>>,
  facts: FileSystemFacts,
  config?: Config,
): Plan {
  const asked = askedOptions(values, config);
  const place = workspace(asked, facts);
  const arms = makeArms({ asked, config, workspace: place.workspace }, facts);
  const wanted = workloads(asked, facts);
  const budget = makeBudget({ asked, tolerations: config?.tolerations, knownLeaks: facts.knownLeaks });
  refuseNothingToCompare(asked, { failOn: budget.failOn, baseline: arms.baseline });
  return {
    ...arms,
    arms: arms.arms.map((arm) => ({ ...arm, ...place })),
    workloads: wanted,
    schedule: schedule(asked, {
      compares: arms.baseline !== undefined,
      workloads: wanted.length,
      minimizes: read(asked, "minimize"),
    }),
    budget,
    start: start(asked),
    rpcTrace: read(asked, "rpc-trace"),
    ...(allowsCommands(asked) ? { allowCommands: true } : {}),
    allowErrors: read(asked, "allow-errors"),
    ...(read(asked, "minimize") ? { minimize: true } : {}),
    ...(read(asked, "holders") === "never" ? { holders: "never" as const } : {}),
    ...editorSettings(asked, facts, config),
  };
}

/** A run of one arm has no regression, so a gate that fails on nothing else never would. */
function refuseNothingToCompare(
  asked: AskedOptions,
  { failOn, baseline }: Pick<Budget, "failOn"> & Pick<Plan, "baseline">,
): void {
  if (baseline !== undefined || failOn.some((reason) => reason !== "regression")) return;
  const { value, label } = given(asked, "fail-on");
  const expected =
    "leak, any-leak or inconclusive as well where there is no baseline (--baseline-gopls-version) to compare with";
  throw failure("bad-value", { option: label, value, expected });
}

/** Whether workloads may do more than read and edit. */
export function allowsCommands(asked: AskedOptions): boolean {
  return read(asked, "allow-commands");
}

function given(asked: AskedOptions, name: DefaultedOption): Asked {
  return asked[name] ?? { value: options[name].default, label: `--${name}` };
}

function read<N extends DefaultedOption>(asked: AskedOptions, name: N): OptionValue<N> {
  const { value, label } = given(asked, name);
  return options[name].parse(value, label) as OptionValue<N>;
}

function workspace(
  asked: AskedOptions,
  { cwd, resolve, kindOf, goBelow }: FileSystemFacts,
): Pick<Arm, "workspace" | "synthetic"> {
  const { value, label } = given(asked, "workspace");
  if (value === "") throw failure("bad-value", { option: label, value, expected: "the folder of a Go module" });
  const synthetic = parseSynthetic(value, label);
  if (synthetic) return { workspace: value, synthetic };
  const path = resolve(cwd, value);
  if (kindOf(path) !== "directory") throw failure("workspace-missing", { path, isFile: kindOf(path) === "file" });
  if (isInModule(path, { resolve, kindOf })) return { workspace: path };
  const { modules, loose, withoutModule, skipped, whole } = goBelow(path);
  if (modules.length === 0 && !loose) throw failure("workspace-no-module", { path, withoutModule, skipped, whole });
  return { workspace: path };
}

/** Whether a go.work or a go.mod is in a folder or above it. */
function isInModule(folder: string, { resolve, kindOf }: Pick<FileSystemFacts, "resolve" | "kindOf">): boolean {
  if (["go.work", "go.mod"].some((name) => kindOf(resolve(folder, name)) === "file")) return true;
  const above = resolve(folder, "..");
  return above !== folder && isInModule(above, { resolve, kindOf });
}

function workloads(asked: AskedOptions, { workloads: files = new Map() }: FileSystemFacts): Plan["workloads"] {
  const wanted = makeWorkloads(given(asked, "workload"), files);
  if (!asked.iterations) return wanted;
  const iterationsPerCycle = options.iterations.parse(asked.iterations.value, asked.iterations.label);
  return wanted.map((workload) => ({ ...workload, iterationsPerCycle }));
}

function schedule(asked: AskedOptions, extent: Extent): Plan["schedule"] {
  const soakMs = read(asked, "soak");
  const cycles = read(asked, "cycles");
  const looks = looksOf(cycles);
  return {
    soakMs,
    warmupCycles: WARMUP_CYCLES,
    cycles,
    looks,
    confirmDose: CONFIRM_DOSE,
    // What a phase is given, no more.
    controlCycles: looks.at(-1)?.cycles ?? cycles,
    repetitions: read(asked, "repetitions"),
    profileEveryCycles: PROFILE_EVERY_CYCLES,
    maxMs: maxMs(asked, extent, soakMs),
    seed: read(asked, "seed"),
  };
}

function maxMs(asked: AskedOptions, extent: Extent, soakMs: number): number {
  const { value, label } = asked["max-minutes"] ?? { value: String(usualMinutes(extent)), label: "--max-minutes" };
  const minutes = options["max-minutes"].parse(value, label);
  if (soakMs < minutes * 60_000) return minutes * 60_000;
  const soak = given(asked, "soak");
  throw failure("bad-value", {
    option: soak.label,
    value: soak.value,
    expected: `less time than --max-minutes, which is ${minutes}`,
  });
}

function start(asked: AskedOptions): Plan["start"] {
  if (!asked.clients) return { mode: "stdio" };
  return { mode: "daemon", clients: options.clients.parse(asked.clients.value, asked.clients.label) };
}

function editorSettings(
  asked: AskedOptions,
  { editorSettings: settings }: FileSystemFacts,
  config: Config | undefined,
): Pick<Plan, "editorSettings"> {
  if (!settings) return {};
  const { file, format, gopls, taken, left } = settings;
  const of = { file, ...(format === undefined ? {} : { format }) };
  const named = config?.arms ? config.arms.list.every((arm) => arm.gopls) : asked["gopls-version"] !== undefined;
  if (!gopls || !named) return { editorSettings: { ...of, taken, left } };
  const words = {
    taken: taken.filter((setting) => setting !== gopls.key),
    left: [...left, `${gopls.key}: another gopls was asked for`],
  };
  return { editorSettings: { ...of, ...words } };
}
