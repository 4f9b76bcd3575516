/** A release of gopls that something is planted into. */
export interface Base {
  readonly gopls: "v0.16.2" | "v0.24.0";
  /** Go release that builds it. */
  readonly go: string;
}

/** Without a known leak. */
export const clean: Base = { gopls: "v0.16.2", go: "1.24.13" };

/** The newest, with the known leaks CL-A, CL-B and CL-D. */
export const newest: Base = { gopls: "v0.24.0", go: "1.27.0" };
