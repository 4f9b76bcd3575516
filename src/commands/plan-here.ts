import { existsSync, lstatSync, statSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { FileFault } from "../files/file-fault.ts";
import { readFile } from "../files/read-file.ts";
import { closedEnvironment } from "../gopls/process/closed-environment.ts";
import { modulesBelow } from "../measure/drive/files/modules-below.ts";
import { failure } from "../model/failure.ts";
import type { KnownLeak } from "../model/known-leak.ts";
import type { Plan } from "../model/plan.ts";
import type { Workload } from "../model/workload.ts";
import { allowsCommands, makePlan } from "../plan/make-plan.ts";
import { makeWorkloads } from "../plan/make-workloads.ts";
import { askedOptions } from "../plan/options/asked-options.ts";
import type { Asked, Config } from "../plan/options/config.ts";
import { makeWebhook, type Webhook } from "../plan/options/make-webhook.ts";
import { options } from "../plan/options/options.ts";
import type { TakenSettings } from "../plan/settings/read-editor-settings.ts";
import { parseWorkloadNames } from "../workload/parse-workload-names.ts";

type Values = Readonly<Record<string, string | undefined>>;

/** Where a plan is made: the current folder, and the environment, of which settings see what gopls may see. */
export interface Here {
  readonly cwd: string;
  readonly env: Values;
  /** Tells the user something. */
  readonly note?: (text: string) => void;
}

/** Of a config, of a workload file, of known leaks and of editor settings: the largest that is read. */
const MAX_BYTES = 1_048_576;

/**
 * The plan that option values and the config file make in this working directory, the absolute run directory, and the webhook, which is no
 * part of a plan: a plan is written and published. Throws what makePlan and makeWebhook throw; config-missing, config-unreadable and
 * config-bad, and the same of workloads, catalogues and settings.
 */
export async function planHere(
  values: Values,
  here: Here,
): Promise<{ plan: Plan; out: string; webhook: Webhook | undefined }> {
  const { cwd } = here;
  const config = await configOf(values.config, cwd);
  const asked = askedOptions(values, config);
  const webhook = makeWebhook(asked, here.env);
  tellUnread(
    { cwd, workspace: resolve(cwd, asked.workspace?.value ?? "."), isNamed: values.config !== undefined },
    here,
  );
  const workload = asked.workload ?? { value: options.workload.default, label: "--workload" };
  const isTrusted = allowsCommands(asked);
  const workloads = await filesHere(workload, cwd, isTrusted);
  const editorSettings = asked.settings && (await editorSettingsHere(asked.settings, asked.workspace?.value, here));
  const knownLeaks = await knownLeaksHere(asked["known-leaks"], cwd);
  const facts = {
    ...{ cwd, resolve, kindOf, goBelow: modulesBelow, workloads },
    ...(editorSettings ? { editorSettings } : {}),
    ...(knownLeaks ? { knownLeaks } : {}),
  };
  const plan = makePlan(values, facts, config);
  return { plan, out: outOf(asked.out, cwd), webhook };
}

/** The run directory. No name would be the current folder, which is the user's. */
function outOf(asked: Asked | undefined, cwd: string): string {
  const { value, label } = asked ?? { value: options.out.default, label: "--out" };
  if (value.trim() === "") throw failure("bad-value", { option: label, value, expected: "the path of a folder" });
  return resolve(cwd, value);
}

/** The config that was named, or the one that lies here; undefined: there is none, and YAML is not loaded. */
async function configOf(named: string | undefined, cwd: string): Promise<Config | undefined> {
  const usual = options.config.default;
  if (named === undefined && !lstatSync(resolve(cwd, usual), { throwIfNoEntry: false })) return undefined;
  return configHere(named ?? usual, cwd);
}

/** Tells of what looks like a config and is not read: one with another ending, or one in the workspace, which is somebody else's. */
function tellUnread(
  { cwd, workspace, isNamed }: { readonly cwd: string; readonly workspace: string; readonly isNamed: boolean },
  { note }: Pick<Here, "note">,
): void {
  const usual = options.config.default;
  const others = [usual.replace(/yaml$/, "yml"), usual].map((name) => resolve(workspace, name));
  const here = [resolve(cwd, usual.replace(/yaml$/, "yml"))];
  const unread = [...new Set([...here, ...others])].filter((path) => path !== resolve(cwd, usual));
  for (const path of isNamed ? [] : unread) {
    if (!existsSync(path)) continue;
    note?.(`${path} is not read: the config is ${usual} in the current folder, or what --config names`);
  }
}

/** The config file of that name. Throws bad-value, config-missing, config-unreadable and config-bad. */
export async function configHere(name: string, cwd: string): Promise<Config> {
  if (name === "") {
    throw failure("bad-value", { option: "--config", value: name, expected: "the path of a YAML file" });
  }
  const path = resolve(cwd, name);
  const text = readWritten(path, "config");
  const { parseConfig } = await import("../plan/config/parse-config.ts");
  return parseConfig(text, name);
}

/** The workloads that a value of --workload names, in the order in which they are done, to be shown. */
export async function workloadsHere(named: Asked, cwd: string): Promise<readonly Workload[]> {
  return makeWorkloads(named, await filesHere(named, cwd, true));
}

/** The workloads of files, by path as it was given. */
async function filesHere(
  { value, label }: Asked,
  cwd: string,
  isTrusted: boolean,
): Promise<ReadonlyMap<string, Workload>> {
  const workloads = new Map<string, Workload>();
  for (const name of parseWorkloadNames(value, label).files) {
    const path = resolve(cwd, name);
    const text = readWritten(path, "workload");
    const { parseWorkload } = await import("../workload/parse-workload.ts");
    workloads.set(name, parseWorkload(text, name, { isTrusted }));
  }
  return workloads;
}

/** The user's own known leaks; undefined: no file was named. Throws bad-value, and catalogue-missing, -unreadable and -bad. */
export async function knownLeaksHere(named: Asked | undefined, cwd: string): Promise<readonly KnownLeak[] | undefined> {
  if (!named) return undefined;
  const { value: name, label: option } = named;
  if (name === "") throw failure("bad-value", { option, value: name, expected: "the path of a YAML file" });
  const path = resolve(cwd, name);
  const text = readWritten(path, "catalogue");
  const { parseKnownLeaks } = await import("../plan/parse-known-leaks.ts");
  return parseKnownLeaks(text, name);
}

/** The user's own editor settings. Variables of the environment in them are those that gopls may see: no token is one. */
async function editorSettingsHere(
  asked: Asked,
  workspace: string | undefined,
  { cwd, env }: Here,
): Promise<TakenSettings> {
  const { value: name, label: option } = asked;
  if (name === "") throw failure("bad-value", { option, value: name, expected: "the path of a settings.json" });
  const path = resolve(cwd, name);
  const text = readWritten(path, "settings");
  const folder =
    basename(dirname(path)) === ".vscode"
      ? dirname(dirname(path))
      : resolve(cwd, workspace ?? options.workspace.default);
  const { readEditorSettings } = await import("../plan/settings/read-editor-settings.ts");
  return readEditorSettings(text, name, { folder, env: closedEnvironment(env) });
}

/** A file that the user wrote, which may be a link. Throws KIND-missing and KIND-unreadable. */
function readWritten(path: string, kind: "config" | "workload" | "catalogue" | "settings"): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFile(path, { most: MAX_BYTES }));
  } catch (error) {
    const isMissing = error instanceof FileFault && error.code === "file-missing";
    if (isMissing && kind !== "settings") throw failure(`${kind}-missing`, { path });
    throw failure(`${kind}-unreadable`, {
      path,
      reason: error instanceof FileFault ? error.reason : (error as Error).message,
    });
  }
}

/** What can't be reached, as behind links that lead to each other, is as good as missing. */
function kindOf(path: string): "directory" | "file" | "missing" {
  try {
    return statSync(path).isDirectory() ? "directory" : "file";
  } catch {
    return "missing";
  }
}
