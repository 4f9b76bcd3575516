import type * as z from "zod";
import { shownValue } from "../../model/failure/shown-value.ts";
import { closest } from "../closest.ts";
import { nameOf } from "./name-of.ts";
import type { YamlPath } from "./read-yaml.ts";
import type { YamlFault, YamlSource } from "./refusal.ts";

/**
 * What a schema has against a file. The message of an issue is what stands behind "It takes"; that of unrecognized_keys is
 * the list of the keys that are known. `words` are the words that a place may hold, where the issue does not say them.
 */
export function faultsOf(
  issues: readonly z.core.$ZodIssue[],
  source: YamlSource,
  words: (path: YamlPath) => readonly string[] = () => [],
): readonly YamlFault[] {
  return issues.flatMap((issue) => faults(issue, [], { source, words }));
}

/** What keeps a value from being of one form of several. */
type Form = readonly z.core.$ZodIssue[];

interface Reading {
  readonly source: YamlSource;
  readonly words: (path: YamlPath) => readonly string[];
}

function faults(issue: z.core.$ZodIssue, above: YamlPath, reading: Reading): readonly YamlFault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === "number" ? step : String(step)))];
  const name = (named: YamlPath) => nameOf(named, `the ${reading.source.kind}`);
  if (issue.code === "unrecognized_keys") {
    const known = issue.message.split(", ");
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: "key",
      what: `there is no key ${name([...path, key])}`,
      closest: closest(key, known),
      allowed: `The keys here are ${known.join(", ")}.`,
    }));
  }
  if (issue.code === "invalid_key") {
    const allowed = `It takes ${issue.issues[0]?.message}.`;
    return [{ path, part: "key", what: `${name(path.slice(0, -1))} can't have ${path.at(-1)}`, allowed }];
  }
  const meant = issue.code === "invalid_union" ? meantForm(issue.errors, path, reading) : undefined;
  if (meant) return meant.flatMap((inner) => faults(inner, path, reading));
  return [valueFault(issue, path, reading)];
}

function valueFault(issue: z.core.$ZodIssue, path: YamlPath, { source, words }: Reading): YamlFault {
  const { file, kind } = source;
  const name = nameOf(path, `the ${kind}`);
  const steps = "options" in issue ? issue.options?.map(String) : undefined;
  const allowed = `It takes ${steps?.join(", ") ?? issue.message}.`;
  if (!file.placeOf(path).exists) return { path, what: `${name} is missing`, allowed };
  const value = valueAt(file.value, path);
  const known = steps ?? ("values" in issue ? issue.values.map(String) : words(path));
  const meant = typeof value === "string" ? closest(value, known) : undefined;
  return { path, what: `${name} can't be ${shown(value)}`, closest: meant, allowed };
}

/** Of the forms that a value may have, the one that it has but for something inside; undefined: none, or several. */
function meantForm(forms: readonly Form[], path: YamlPath, { source }: Reading): Form | undefined {
  const isThere = (issue: z.core.$ZodIssue) =>
    issue.code === "unrecognized_keys" || source.file.placeOf([...path, ...(issue.path as YamlPath)]).exists;
  const insides = forms.flatMap(alternatives).filter((form) => form.every(isInside));
  const whole = insides.filter((form) => form.every(isThere));
  return whole.length === 1 ? whole[0] : undefined;
}

/** A form that is itself one of several. */
function alternatives(form: Form): readonly Form[] {
  const [only] = form;
  return form.length === 1 && only?.code === "invalid_union" && only.path.length === 0
    ? only.errors.flatMap(alternatives)
    : [form];
}

function isInside({ path, code }: z.core.$ZodIssue): boolean {
  return path.length > 0 || code === "unrecognized_keys";
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (inside, step) => (inside as Record<string | number, unknown> | undefined)?.[step],
    value,
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return "empty";
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return typeof value === "object" ? "a map" : `"${shownValue(String(value))}"`;
}
