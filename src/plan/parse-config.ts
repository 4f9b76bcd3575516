import type * as z from "zod";
import { type Failure, failure } from "../model/failure.ts";
import type { Toleration } from "../model/plan.ts";
import { closest } from "./closest.ts";
import type { Asked, AskedArms, AskedOptions, Config } from "./config.ts";
import { ConfigSchema } from "./config-schema.ts";
import { parseCeiling } from "./parse-ceiling.ts";
import { readYaml, type YamlFile, type YamlPath } from "./read-yaml.ts";

type Read = z.output<typeof ConfigSchema>;

/** Where something is wrong, what, and what would be right, as a sentence. */
interface Fault {
  readonly path: YamlPath;
  readonly part?: "key" | "value";
  readonly what: string;
  readonly closest?: string | undefined;
  readonly allowed: string;
}

/** A config file that is being read. */
interface Source {
  readonly name: string;
  readonly file: YamlFile;
}

/**
 * What the text of a config file asks for; `name` is how errors name the file. One without content asks for nothing. The
 * values of options are checked where their plan is made. Throws config-bad, and bad-value of a ceiling.
 */
export function parseConfig(text: string, name: string): Config {
  const file = readYaml(text, { name, typedBelow: ["settings", "baseline"] });
  const source = { name, file };
  const parsed = ConfigSchema.safeParse(file.value ?? {});
  if (!parsed.success) throw firstFault(parsed.error.issues, source);
  const { arms, tolerations, ...options } = parsed.data;
  const asked = Object.entries(options).flatMap(([option, value]) =>
    value === undefined ? [] : [[option, askedAt(source, [option], value)] as const],
  );
  return {
    options: Object.fromEntries(asked) as AskedOptions,
    arms: arms && askedArms(arms, source),
    tolerations: askedTolerations(tolerations, source),
  };
}

/** The fault that stands first in the file; of two in one place, the key that does not belong there. */
function firstFault(issues: readonly z.core.$ZodIssue[], source: Source): Failure {
  const faults = issues.flatMap((issue) => faultsOf(issue, source.file));
  const placed = faults.map((fault) => ({ fault, at: source.file.placeOf(fault.path, fault.part) }));
  placed.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column || (a.fault.part ? -1 : 1));
  const first = placed[0]?.fault ?? { path: [], what: "it is no config", allowed: "It takes a map of options." };
  return refusal(first, source);
}

function faultsOf(issue: z.core.$ZodIssue, file: YamlFile): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === "number" ? step : String(step)));
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(", ");
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: "key",
      what: `there is no key ${nameOf([...path, key])}`,
      closest: closest(key, known),
      allowed: `The keys here are ${known.join(", ")}.`,
    }));
  }
  if (issue.code === "invalid_key") {
    const allowed = `It takes ${issue.issues[0]?.message}.`;
    return [{ path, part: "key", what: `${nameOf(path.slice(0, -1))} can't have ${path.at(-1)}`, allowed }];
  }
  const allowed = `It takes ${issue.message}.`;
  if (!file.placeOf(path).exists) return [{ path, what: `${nameOf(path)} is missing`, allowed }];
  return [{ path, what: `${nameOf(path)} can't be ${shown(valueAt(file.value, path))}`, allowed }];
}

function askedArms(arms: NonNullable<Read["arms"]>, source: Source): AskedArms {
  const names = arms.map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (twice >= 0) {
    const what = `two arms are named ${names[twice]}`;
    throw refusal({ path: ["arms", twice, "name"], what, allowed: "Each arm has a name of its own." }, source);
  }
  const marked = arms.flatMap(({ baseline }, index) => (baseline ? [index] : []));
  if (marked.length !== (arms.length > 1 ? 1 : 0)) {
    const place = marked.length === 0 ? ["arms"] : ["arms", marked.at(-1) ?? 0, "baseline"];
    const what = `of ${arms.length} ${arms.length === 1 ? "arm" : "arms"}, ${marked.length} have baseline: true`;
    const allowed = "Of two arms or more, one is the baseline that the others are compared with; a single arm is none.";
    throw refusal({ path: place, part: "key", what, allowed }, source);
  }
  const list = arms.map(({ name, gopls, go, env, settings }, index) => ({
    name,
    gopls: gopls === undefined ? undefined : askedAt(source, ["arms", index, "gopls"], gopls),
    go: go === undefined ? undefined : askedAt(source, ["arms", index, "go"], go),
    env,
    settings,
  }));
  return { label: labelOf(source, ["arms"], "key"), list, baseline: names[marked[0] ?? -1] };
}

function askedTolerations(tolerations: Read["tolerations"], source: Source): readonly Toleration[] {
  const fingerprints = tolerations.map(({ fingerprint }) => fingerprint);
  const twice = fingerprints.findIndex((fingerprint, index) => fingerprints.indexOf(fingerprint) !== index);
  if (twice >= 0) {
    const what = `${fingerprints[twice]} is tolerated twice`;
    const allowed = "Each finding has one ceiling.";
    throw refusal({ path: ["tolerations", twice, "fingerprint"], what, allowed }, source);
  }
  return tolerations.map(({ fingerprint, ceiling, reason, expires }, index) => {
    const label = labelOf(source, ["tolerations", index, "ceiling"]);
    return { fingerprint, ...parseCeiling(ceiling, label), reason: reason.trim(), expires };
  });
}

function askedAt(source: Source, path: YamlPath, value: string): Asked {
  return { value, label: labelOf(source, path) };
}

/** "gate.yaml:3:9: cycles", as editors and terminals make a link of. */
function labelOf({ name, file }: Source, path: YamlPath, part: "key" | "value" = "value"): string {
  const { line, column } = file.placeOf(path, part);
  return `${name}:${line}:${column}: ${nameOf(path)}`;
}

function refusal({ path, part, what, closest: meant, allowed }: Fault, { name, file }: Source): Failure {
  const { line, column } = file.placeOf(path, part);
  return failure("config-bad", { path: name, line, column, what, closest: meant, allowed });
}

/** "arms[1].gopls"; counted from zero, as jq and yq do. */
function nameOf(path: YamlPath): string {
  if (path.length === 0) return "the config";
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${step}`))
    .join("");
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((at, step) => (at as Record<string | number, unknown> | undefined)?.[step], value);
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "a map" : `"${value}"`;
}
