import { persona } from "../../gopls/facts/personas.ts";
import { parseWorkloadNames } from "../../workload/parse-workload-names.ts";
import { oneOf, parseBoolean, parseFailOn } from "./choices.ts";
import { parseGoVersion } from "./parse-go-version.ts";
import { parseGoplsVersion } from "./parse-gopls-version.ts";
import { parseDuration, parseGrowth, parsePercent, parseWholeNumber } from "./quantities.ts";
import { webhookOptions } from "./webhook-options.ts";

/** A setting of a run: `--name` on the command line, input `name` of the Action, key `name` of the config. */
export interface Option {
  /** Heading of --help that it stands under. */
  readonly group: "What is measured" | "How it is judged" | "How long it takes" | "Files" | "Who is told";
  /** What --help shows in place of a value. */
  readonly placeholder: string;
  readonly about: string;
  /** The value where none is given; undefined: none, and `about` says what that means. */
  readonly default: string | undefined;
  /** Checks a value and makes of it what a Plan holds; `option` is how an error names it. */
  readonly parse: (value: string, option: string) => unknown;
}

/** Values that only have a meaning together with the file system; make-plan.ts looks there. */
const asGiven = (value: string): string => value;

/** Every option of a run, in the order of --help. What only the Action has is in action-options.ts. */
export const options = {
  workspace: {
    group: "What is measured",
    placeholder: "DIR",
    about:
      "The folder that an editor opens: a Go module or a folder of one, one with a go.work, or one of several modules. It is never written to. synthetic:300x480 makes a module of 300 packages of 480 lines instead.",
    default: ".",
    parse: asGiven,
  },
  "gopls-version": {
    group: "What is measured",
    placeholder: "VERSION",
    about: "A release (v0.24.0 or latest), a checkout of golang.org/x/tools, or a gopls binary.",
    default: "latest",
    parse: asGiven,
  },
  "baseline-gopls-version": {
    group: "What is measured",
    placeholder: "VERSION",
    about:
      "A gopls to compare with, named in the same ways. Both are measured in one run. To grow more or to hold more than this one is a regression.",
    default: undefined,
    parse: asGiven,
  },
  "go-version": {
    group: "What is measured",
    placeholder: "VERSION",
    about:
      "Go release that builds gopls and that gopls calls, such as 1.24.13. Without it: the go on PATH, or one that can build this gopls, which is downloaded.",
    default: undefined,
    parse: parseGoVersion,
  },
  workload: {
    group: "What is measured",
    placeholder: "NAMES",
    about:
      "What the editor does: everyday (open, type, ask twelve things, undo, close), type-unique (text never typed before), a workload file, all, or other names from the command workloads.",
    default: "everyday,type-unique",
    parse: parseWorkloadNames,
  },
  "allow-commands": {
    group: "What is measured",
    placeholder: "BOOL",
    about:
      "true: a workload may make gopls run code, write or fetch, as by gopls.run_tests, gopls.generate or the setting env. gopls then works on a disposable copy. Only on the command line: a config or a workflow lies in the checkout that a pull request changes, as the workload does.",
    default: "false",
    parse: parseBoolean,
  },
  editor: {
    group: "What is measured",
    placeholder: "NAME",
    about:
      "The editor to imitate, with its capabilities and settings: full (most of what gopls reacts to), vscode, neovim, zed, eglot or helix.",
    default: "full",
    parse: (value: string, option: string) => persona(value, option).name,
  },
  settings: {
    group: "What is measured",
    placeholder: "FILE",
    about:
      "Your own editor settings, for every gopls that is measured: JSON of VS Code, Zed, Neovim, Helix and others (docs/editors.md). It is read only if it is named here, because a pull request can change such a file.",
    default: undefined,
    parse: asGiven,
  },
  clients: {
    group: "What is measured",
    placeholder: "N",
    about:
      "Number of editors attached to one gopls daemon; one of them does the work. Without it, gopls serves a single editor directly.",
    default: undefined,
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 1, most: 16 }),
  },
  "rpc-trace": {
    group: "What is measured",
    placeholder: "BOOL",
    about:
      "true: gopls logs all messages into the run directory (-rpc.trace), which costs time and memory. The log holds source code of the workspace.",
    default: "false",
    parse: parseBoolean,
  },
  "allow-errors": {
    group: "What is measured",
    placeholder: "BOOL",
    about:
      "true: measure a workspace of which more than a tenth of the packages have compile errors. They are listed either way.",
    default: "false",
    parse: parseBoolean,
  },
  minimize: {
    group: "What is measured",
    placeholder: "BOOL",
    about:
      "true: after the verdict, look for the shortest workload that still shows each finding, and save it as a workload file. It takes some minutes more, and changes no verdict.",
    default: "false",
    parse: parseBoolean,
  },
  holders: {
    group: "What is measured",
    placeholder: "WHEN",
    about:
      "auto: where grf (github.com/cloudwego/goref) is on PATH, a leak's report names who holds it; gopls stands still for some ten seconds, twice for each dose (docs/method.md). never: not.",
    default: "auto",
    parse: (value: string, option: string) => oneOf(["auto", "never"] as const, value, option),
  },
  "max-growth": {
    group: "How it is judged",
    placeholder: "AMOUNT",
    about:
      "Memory growth that is allowed. For type-unique it is per new text; for a tour, 16 times as much per stop. Objects are counted one by one and have finer limits.",
    default: "2KiB/iteration",
    parse: parseGrowth,
  },
  "max-footprint": {
    group: "How it is judged",
    placeholder: "PERCENT",
    about: "How much more memory than its baseline gopls may hold. More is a regression.",
    default: "3%",
    parse: parsePercent,
  },
  "fail-on": {
    group: "How it is judged",
    placeholder: "LIST",
    about: "What gives exit code 1: leak, regression, any-leak, inconclusive, or never.",
    default: "leak,regression",
    parse: parseFailOn,
  },
  "known-leaks": {
    group: "How it is judged",
    placeholder: "FILE",
    about:
      "YAML file of leaks that you know of (docs/known-leaks.md). Like gopls' own known leaks they are listed, and pass up to their ceilings.",
    default: undefined,
    parse: asGiven,
  },
  "known-leaks-of": {
    group: "How it is judged",
    placeholder: "VERSION",
    about:
      "For a gopls that does not say its version, such as a checkout: the release whose known leaks it may have, such as v0.24.0. Without it they are listed, and fail.",
    default: undefined,
    parse: parseGoplsVersion,
  },
  soak: {
    group: "How long it takes",
    placeholder: "TIME",
    about: "Time from the start of gopls to the first reading. Below 90s, gopls' own caches still move.",
    default: "90s",
    parse: (value: string, option: string) => parseDuration(value, option, 3_600_000),
  },
  cycles: {
    group: "How long it takes",
    placeholder: "N",
    about:
      "Readings per workload, 5 or more; fewer than 15 rarely prove anything. With 16, a run may end after 10 if everything is decided, or go on to 40 if not.",
    default: "16",
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 5, most: 1000 }),
  },
  iterations: {
    group: "How long it takes",
    placeholder: "N",
    about:
      "Turns of the workload between two readings; more turns show smaller leaks. Without it, each workload has its own number: 8 for everyday, 3 for type-unique.",
    default: undefined,
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 1, most: 10_000 }),
  },
  repetitions: {
    group: "How long it takes",
    placeholder: "N",
    about:
      "How often each gopls is started, at most, to compare how much memory they hold. 1: as often as growth needs. Only with a baseline.",
    default: "6",
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 1, most: 20 }),
  },
  "max-minutes": {
    group: "How long it takes",
    placeholder: "N",
    about:
      "The measurement ends after this time, and what was measured is judged. The default is 3 more for each workload beyond two, and twice all that with a baseline.",
    default: "20",
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 1, most: 1440 }),
  },
  seed: {
    group: "How long it takes",
    placeholder: "N",
    about: "Changes the names that are typed; the same seed types the same text.",
    default: "1",
    parse: (value: string, option: string) => parseWholeNumber(value, option, { least: 0, most: 4_294_967_295 }),
  },
  config: {
    group: "Files",
    placeholder: "FILE",
    about:
      "YAML file with these options by name, arms and tolerations. Flags and inputs win over it. The default file is optional.",
    default: ".gopls-leak-gate.yaml",
    parse: asGiven,
  },
  out: {
    group: "Files",
    placeholder: "DIR",
    about:
      "Run directory: recording, heap profiles and reports. The directory of an earlier run is renamed to its date.",
    default: "gopls-leak-gate-out",
    parse: asGiven,
  },
  ...webhookOptions,
} as const satisfies Record<string, Option>;

export type OptionName = keyof typeof options;

/**
 * Options that neither the config nor an input of the Action may give. A pull request changes those files together with the
 * workload that they would vouch for, so that leave must come from whoever types the command.
 */
export const commandLineOnly: readonly string[] = ["allow-commands"] satisfies readonly OptionName[];

/** Options whose value is a secret: a config, which lies in a repository, may not give it, and no message shows it. */
export const secretOptions: readonly string[] = ["webhook-url"] satisfies readonly OptionName[];

/** Options whose value is a list, with commas between. */
export const listOptions: readonly string[] = ["workload", "fail-on"] satisfies readonly OptionName[];
