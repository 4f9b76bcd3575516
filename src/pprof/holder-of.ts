import type { CallSite, Frame } from "../model/heap-profile.ts";
import type { Held } from "../model/snapshot.ts";

const TOOLS = String.raw`^golang\.org/x/tools/(?:gopls/)?(?:[\w/]+/)?`;

/** The flight recorder's own work. Not "any frame in runtime/trace": gopls wraps half of its work in WithRegion. */
const RECORDER = /^runtime\/trace\.(?:readBatch(?:$|\.)|\(\*traceMultiplexer\)\.|\(\*recorder\)\.)/;

/**
 * What goes into the file cache, whose in-memory part has a cap of 100 MB: the cache, the encoder of its entries, the
 * encoder of export data. Nothing wider: whoever calls these (runCached, storePackageResults) also builds what stays.
 */
const BOUNDED = new RegExp(
  `${TOOLS}(?:${[
    String.raw`internal/(?:lsp/)?filecache\.`,
    String.raw`internal/(?:lsp/|util/)?frob\.(?:\(\*frob\)\.(?:encode|Encode)|\(\*writer\)\.|Codec\[.*\]\.Encode)`,
    String.raw`(?:internal/)?gcimporter\.(?:IExportShallow|iexportCommon)(?:$|\.)`,
  ].join("|")})`,
);

/** gopls v0.12 and v0.13 encoded entries with gob. */
const GOB = /^encoding\/gob\.\(\*Encoder\)\.Encode/;
const OLD_CACHE = /^golang\.org\/x\/tools\/gopls\/internal\/lsp\/cache\./;

const GOPLS = /^golang\.org\/x\/tools\/gopls\//;
const CACHE_INIT = /^golang\.org\/x\/tools\/gopls\/internal\/cache\.init(?:\.\d+)?$/;
/** The ballast is one object of 95.4 MiB; other variables of the package are small. */
const BALLAST_MIN_BYTES = 1024 * 1024;

/**
 * Who, other than gopls' own work, holds what this site allocated, as far as its stack tells; undefined: nobody. Any
 * frame counts; a stack has one holder, the recorder before a bounded cache before the ballast.
 */
export function holderOf({ frames, objectBytes }: CallSite): keyof Held | undefined {
  if (frames.some((frame) => RECORDER.test(frame.function))) return "recorder";
  if (frames.some((frame) => BOUNDED.test(frame.function)) || isGobEntry(frames)) return "boundedCaches";
  const own = frames.find((frame) => GOPLS.test(frame.function));
  return own && objectBytes >= BALLAST_MIN_BYTES && CACHE_INIT.test(own.function) ? "ballast" : undefined;
}

function isGobEntry(frames: readonly Frame[]): boolean {
  const encoder = frames.findIndex((frame) => GOB.test(frame.function));
  return encoder >= 0 && frames.slice(encoder).some((frame) => OLD_CACHE.test(frame.function));
}
