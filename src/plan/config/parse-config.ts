import type * as z from "zod";
import type { Toleration } from "../../model/plan.ts";
import { faultsOf } from "../../text/yaml/faults-of.ts";
import { firstFault } from "../../text/yaml/first-fault.ts";
import { nameOf } from "../../text/yaml/name-of.ts";
import { readYaml, type YamlPath } from "../../text/yaml/read-yaml.ts";
import { refusal, type YamlSource } from "../../text/yaml/refusal.ts";
import type { Asked, AskedArms, AskedOptions, Config } from "../options/config.ts";
import { commandLineOnly, secretOptions } from "../options/options.ts";
import { parseCeiling } from "../options/quantities.ts";
import { ConfigSchema } from "./config-schema.ts";

type Read = z.output<typeof ConfigSchema>;

/**
 * What the text of a config file asks for; `name` is how errors name the file. One without content asks for nothing. The
 * values of options are checked where their plan is made. Throws config-bad, and bad-value of a ceiling.
 */
export function parseConfig(text: string, name: string): Config {
  const file = readYaml(text, { name, kind: "config", typedBelow: ["settings", "baseline"] });
  const source: YamlSource = { name, kind: "config", file };
  refuseCommandLineOnly(source);
  refuseSecrets(source);
  const parsed = ConfigSchema.safeParse(file.value ?? {});
  if (!parsed.success) throw firstFault(faultsOf(parsed.error.issues, source), source);
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

function refuseCommandLineOnly(source: YamlSource): void {
  const key = Object.keys(source.file.value ?? {}).find((name) => commandLineOnly.includes(name));
  if (key === undefined) return;
  const allowed = `It is given on the command line, as --${key}: what is in a repository can't vouch for itself.`;
  throw refusal({ path: [key], part: "key", what: `${key} can't be in a config`, allowed }, source);
}

function refuseSecrets(source: YamlSource): void {
  const key = Object.keys(source.file.value ?? {}).find((name) => secretOptions.includes(name));
  if (key === undefined) return;
  const allowed = `It is a secret, and a config lies in a repository: give it as --${key}, as an input, or in the environment.`;
  throw refusal({ path: [key], part: "key", what: `${key} can't be in a config`, allowed }, source);
}

function askedArms(arms: NonNullable<Read["arms"]>, source: YamlSource): AskedArms {
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

function askedTolerations(tolerations: Read["tolerations"], source: YamlSource): readonly Toleration[] {
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

function askedAt(source: YamlSource, path: YamlPath, value: string): Asked {
  return { value, label: labelOf(source, path) };
}

/** "gate.yaml:3:9: cycles", as editors and terminals make a link of. */
function labelOf({ name, file }: YamlSource, path: YamlPath, part: "key" | "value" = "value"): string {
  const { line, column } = file.placeOf(path, part);
  return `${name}:${line}:${column}: ${nameOf(path, "the config")}`;
}
