import type { Workspace } from "./configuration.ts";

/** Each by the name that runs have for it. Their go lines and those of what they need are at most 1.20: the Go of every gopls here loads them. */
export const workspaces = {
  /** Few packages, no dependency. */
  sample: { folder: "examples/workspace" },
  "x-mod": { module: "golang.org/x/mod", version: "v0.20.0" },
  /** Small: one package. */
  uuid: { module: "github.com/google/uuid", version: "v1.6.0" },
  /** Large, most of it generated. */
  protobuf: { module: "google.golang.org/protobuf", version: "v1.34.2" },
  /** Type parameters everywhere, and a dependency. */
  lo: { module: "github.com/samber/lo", version: "v1.47.0" },
  /** cgo, and C that is compiled already: gopls loads it in seconds. */
  gozstd: { module: "github.com/valyala/gozstd", version: "v1.21.1" },
  /** 300 packages, for tours. */
  synthetic: { synthetic: "synthetic:300x480" },
} as const satisfies Readonly<Record<string, Workspace>>;

export type WorkspaceName = keyof typeof workspaces;
