import type { Profile, Sample, ValueType } from "pprof-format";
import { signedInteger } from "./signed-integer.ts";

/** Of every Go heap profile, in this order. */
const SAMPLE_TYPES = "alloc_objects/count alloc_space/bytes inuse_objects/count inuse_space/bytes";
const PERIOD_TYPE = "space/bytes";

/**
 * What does not hold together in a decoded Go heap profile, or undefined. It holds together if
 * - its sample types and its period's type are a heap profile's, and the period is above 0;
 * - text number 0 is "", and every text, function, mapping and location that is referred to is there;
 * - ids are above 0 and are used once;
 * - each sample has four values, none below 0, and where it has live objects, one label `bytes` with their size;
 * - objects and bytes agree: both 0 or neither, and bytes = objects × size but for the rounding of one object.
 *
 * `otherLocations` are those of samples that were left out, which must be there too.
 *
 * With that, a profile cut between two fields is refused as well: Go writes the table of texts last and puts no text
 * there that nothing refers to.
 */
export function profileFault(profile: Profile, otherLocations: readonly number[] = []): string | undefined {
  return tableFault(profile) ?? headerFault(profile) ?? idFault(profile) ?? samplesFault(profile, otherLocations);
}

type Integer = number | bigint;

function tableFault({
  stringTable,
  mapping,
  function: functions,
  sampleType,
  ...profile
}: Profile): string | undefined {
  const { strings } = stringTable;
  if (strings.length === 0) return "its table of texts is missing";
  if (strings[0] !== "") return "its table of texts does not start with an empty one";
  const used: Integer[] = [profile.defaultSampleType, profile.dropFrames, profile.keepFrames, ...profile.comment];
  for (const { type, unit } of sampleType) used.push(type, unit);
  for (const { name, systemName, filename } of functions) used.push(name, systemName, filename);
  for (const { filename, buildId } of mapping) used.push(filename, buildId);
  const missing = used.find((index) => strings[Number(index)] === undefined);
  return missing === undefined ? undefined : `text ${missing} of ${strings.length} is missing`;
}

function headerFault({ sampleType, periodType, period, stringTable, sample }: Profile): string | undefined {
  const spell = ({ type, unit }: ValueType) =>
    `${stringTable.strings[Number(type)]}/${stringTable.strings[Number(unit)]}`;
  const types = sampleType.map(spell).join(" ");
  if (types !== SAMPLE_TYPES) return `its sample types are "${types}", not those of a Go heap profile`;
  if (!periodType || spell(periodType) !== PERIOD_TYPE) return `its period is not in ${PERIOD_TYPE}`;
  if (signedInteger(period) <= 0) return "its sampling period is missing";
  return sample.length === 0 ? "it has no samples with live objects" : undefined;
}

function idFault({ mapping, function: functions, location }: Profile): string | undefined {
  const mappings = idsOf(mapping);
  const known = idsOf(functions);
  if (typeof mappings === "string") return `mapping ${mappings}`;
  if (typeof known === "string") return `function ${known}`;
  for (const { id, mappingId, line } of location) {
    if (mappingId !== 0 && !mappings.has(Number(mappingId))) return `mapping ${mappingId} of location ${id} is missing`;
    const missing = line.find(({ functionId }) => !known.has(Number(functionId)));
    if (missing) return `function ${missing.functionId} of location ${id} is missing`;
  }
  return undefined;
}

/** The ids, or what is wrong with one. */
function idsOf(entries: readonly { readonly id: Integer }[]): ReadonlySet<number> | string {
  const ids = new Set<number>();
  for (const { id } of entries) {
    if (Number(id) === 0) return "without an id";
    if (ids.has(Number(id))) return `${id} appears twice`;
    ids.add(Number(id));
  }
  return ids;
}

function samplesFault(
  { sample, location, stringTable }: Profile,
  otherLocations: readonly number[],
): string | undefined {
  const locations = idsOf(location);
  if (typeof locations === "string") return `location ${locations}`;
  for (const id of otherLocations) if (!locations.has(id)) return `location ${id} is missing`;
  const sizeKey = stringTable.strings.indexOf("bytes");
  for (const [index, entry] of sample.entries()) {
    const missing = entry.locationId.find((id) => !locations.has(Number(id)));
    const fault = missing === undefined ? valuesFault(entry, sizeKey) : `location ${missing} is missing`;
    if (fault) return `sample ${index}: ${fault}`;
  }
  return undefined;
}

function valuesFault({ value, label }: Sample, sizeKey: number): string | undefined {
  if (value.length !== 4) return `${value.length} values where four belong`;
  const [allocObjects = 0, allocBytes = 0, inuseObjects = 0, inuseBytes = 0] = value.map(signedInteger);
  if (allocObjects < 0 || allocBytes < 0 || inuseObjects < 0 || inuseBytes < 0) return "a value is negative";
  const sizes = label.filter(({ key }) => Number(key) === sizeKey);
  const bytes = signedInteger(sizes[0]?.num ?? 0);
  if (allocObjects + allocBytes + inuseObjects + inuseBytes === 0) return undefined;
  if (sizes.length !== 1 || bytes <= 0) return "its label bytes is missing";
  const agree = (objects: number, space: number) =>
    objects > 0 === space > 0 && Math.abs(space - objects * bytes) <= bytes;
  return agree(allocObjects, allocBytes) && agree(inuseObjects, inuseBytes) ? undefined : "objects and bytes disagree";
}
