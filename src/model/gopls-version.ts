import * as z from "zod";

const FORM = /^v(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+[\w.-]+)?$/;

/** A release or pre-release of gopls, as a tag spells it: "v0.24.0", "v0.11.0-pre.2". */
export const GoplsVersionSchema = z
  .string()
  .refine(isVersionKnown, { error: "a version of gopls as its tag is written, such as v0.24.0" })
  .meta({ pattern: FORM.source });

/** From `since`, itself included, to `until`, itself not; what is not given has no end. */
export interface VersionRange {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Whether a gopls is of these versions, in the order of semantic versioning, so that v0.11.0-pre.2 and pseudo-versions such
 * as v0.11.0-0.20221212… come before v0.11.0. A build that does not say where it stands, "(devel)" or v0.0.0-20260820…, may
 * be of any version, and is.
 */
export function isInVersionRange(version: string, { since, until }: VersionRange): boolean {
  const parsed = parseVersion(version);
  if (parsed === undefined) return true;
  const [from, to] = [parseVersion(since ?? ""), parseVersion(until ?? "")];
  return (from === undefined || compare(parsed, from) >= 0) && (to === undefined || compare(parsed, to) < 0);
}

/** Whether a gopls says which version it is: "(devel)" and v0.0.0-20260820… do not. */
export function isVersionKnown(version: string): boolean {
  return parseVersion(version) !== undefined;
}

interface Version {
  readonly numbers: readonly number[];
  /** The parts after the hyphen; none for a release. */
  readonly pre: readonly string[];
}

/** Build metadata ("+dirty") is no part of the order. v0.0.0 is no release: Go writes it where it found no tag. */
function parseVersion(text: string): Version | undefined {
  const [, major, minor, patch, pre] = FORM.exec(text) ?? [];
  const numbers = [Number(major), Number(minor), Number(patch)];
  if (patch === undefined || numbers.every((number) => number === 0)) return undefined;
  return { numbers, pre: pre === undefined ? [] : pre.split(".") };
}

function compare(a: Version, b: Version): number {
  const different = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (different >= 0) return (a.numbers[different] ?? 0) - (b.numbers[different] ?? 0);
  if (a.pre.length === 0 || b.pre.length === 0) return b.pre.length - a.pre.length;
  const differing = a.pre.findIndex((part, index) => part !== b.pre[index]);
  return differing < 0 ? a.pre.length - b.pre.length : comparePart(a.pre[differing], b.pre[differing]);
}

/** Numbers by value and before words; a list that goes on comes after one that ends. */
function comparePart(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
  if (aIsNumber && bIsNumber) return Number(a) - Number(b);
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
