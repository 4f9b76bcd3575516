/** A function of a stack, as pprof spells it, and where it stands. Line 0: unknown. */
export interface Frame {
  readonly function: string;
  readonly file: string;
  readonly line: number;
}

/** One allocation site: a stack from the leaf, inlined frames included, and the slot size of its objects. */
export interface CallSite {
  readonly frames: readonly Frame[];
  /** Size of each object in bytes (label `bytes` of a Go heap profile); 0 where the profile does not say. */
  readonly objectBytes: number;
}

/** A site's four values, already scaled by the runtime from samples to estimates. */
export interface SiteValues {
  readonly inuseObjects: number;
  readonly inuseBytes: number;
  readonly allocObjects: number;
  readonly allocBytes: number;
}

/** A heap profile folded to call sites; the key is equal across builds of the same source (no addresses, no paths). */
export interface HeapProfile {
  readonly sampleRateBytes: number;
  readonly sites: ReadonlyMap<string, { readonly site: CallSite; readonly values: SiteValues }>;
}
