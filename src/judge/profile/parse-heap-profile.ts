import { type Function as GoFunction, type Location, Profile, type Sample } from "pprof-format";
import { failure } from "../../model/failure.ts";
import type { CallSite, Frame, HeapProfile, SiteValues } from "../../model/heap-profile.ts";
import { functionName, sourceFile } from "./frame-names.ts";
import { liveSamples } from "./live-samples.ts";
import { profileFault } from "./profile-fault.ts";
import { signedInteger } from "./signed-integer.ts";
import { siteKey } from "./site-key.ts";
import { wireFault } from "./wire-fault.ts";

/**
 * A Go heap profile, already unzipped, checked and folded to its call sites; sites without a live object are left out.
 * Inlined functions are frames of their own. Where stacks that differ in lines only are folded together, the lines of
 * the one with most live bytes stay. `path` names the profile in the error: profile-damaged, for whatever does not hold
 * together.
 */
export function parseHeapProfile(raw: Uint8Array, path: string): HeapProfile {
  const live = liveSamples(raw);
  const fault = wireFault(live.raw);
  if (fault) throw failure("profile-damaged", { path, reason: fault });
  const profile = decode(live.raw, path);
  const reason = profileFault(profile, live.otherLocations);
  if (reason) throw failure("profile-damaged", { path, reason });
  return { sampleRateBytes: signedInteger(profile.period), sites: fold(profile) };
}

function decode(raw: Uint8Array, path: string): Profile {
  try {
    return Profile.decode(raw);
  } catch (error) {
    throw failure("profile-damaged", { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

interface Fold {
  site: CallSite;
  values: SiteValues;
  /** Of the stack whose lines `site` has. */
  shownBytes: number;
}

function fold(profile: Profile): HeapProfile["sites"] {
  const frames = framesByLocation(profile);
  const sizeKey = profile.stringTable.strings.indexOf("bytes");
  const sites = new Map<string, Fold>();
  for (const sample of profile.sample) {
    if (Number(sample.value[2]) === 0) continue;
    const site = siteOf(sample, frames, sizeKey);
    const values = valuesOf(sample);
    const key = siteKey(site.frames, site.objectBytes);
    const known = sites.get(key);
    if (known) add(known, site, values);
    else sites.set(key, { site, values, shownBytes: values.inuseBytes });
  }
  return sites;
}

function framesByLocation({
  location,
  function: functions,
  stringTable,
}: Profile): ReadonlyMap<number, readonly Frame[]> {
  const named = new Map(functions.map((declared) => [Number(declared.id), nameOf(declared, stringTable.strings)]));
  const framesOf = ({ line }: Location) =>
    line.flatMap(({ functionId, line: number }) => {
      const frame = named.get(Number(functionId));
      return frame ? [{ ...frame, line: signedInteger(number) }] : [];
    });
  return new Map(location.map((place) => [Number(place.id), framesOf(place)]));
}

function nameOf({ name, filename }: GoFunction, strings: readonly string[]): Omit<Frame, "line"> {
  const text = functionName(strings[Number(name)] ?? "");
  return { function: text, file: sourceFile(text, strings[Number(filename)] ?? "") };
}

function siteOf(
  { locationId, label }: Sample,
  frames: ReadonlyMap<number, readonly Frame[]>,
  sizeKey: number,
): CallSite {
  const size = label.find(({ key }) => Number(key) === sizeKey)?.num ?? 0;
  return { frames: locationId.flatMap((id) => frames.get(Number(id)) ?? []), objectBytes: signedInteger(size) };
}

function valuesOf({ value }: Sample): SiteValues {
  const [allocObjects = 0, allocBytes = 0, inuseObjects = 0, inuseBytes = 0] = value.map(signedInteger);
  return { inuseObjects, inuseBytes, allocObjects, allocBytes };
}

function add(into: Fold, site: CallSite, values: SiteValues): void {
  const more = values.inuseBytes - into.shownBytes;
  if (more > 0 || (more === 0 && lines(site) < lines(into.site))) {
    into.site = site;
    into.shownBytes = values.inuseBytes;
  }
  into.values = {
    inuseObjects: into.values.inuseObjects + values.inuseObjects,
    inuseBytes: into.values.inuseBytes + values.inuseBytes,
    allocObjects: into.values.allocObjects + values.allocObjects,
    allocBytes: into.values.allocBytes + values.allocBytes,
  };
}

function lines({ frames }: CallSite): string {
  return frames.map(({ line }) => line).join(" ");
}
