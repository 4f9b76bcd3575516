/** How long the parts of a session may take before gopls counts as hung, in milliseconds. */
export interface Limits {
  readonly initializeMs: number;
  readonly debugAddressMs: number;
  readonly loadMs: number;
  readonly requestMs: number;
  readonly settleMs: number;
  /** How long gopls may stand still for one reading of who holds what, and for all of a session. */
  readonly referencesMs: number;
  readonly allReferencesMs: number;
  /** How long diagnostics may come after gopls has said that it has finished. */
  readonly lateMs: number;
}

/** Generous: a loaded machine is no hung gopls. */
export const defaultLimits: Limits = {
  initializeMs: 120_000,
  debugAddressMs: 10_000,
  loadMs: 600_000,
  requestMs: 120_000,
  settleMs: 180_000,
  referencesMs: 120_000,
  allReferencesMs: 360_000,
  lateMs: 10_000,
};
