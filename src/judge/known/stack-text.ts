import { packageSuffix } from "../../gopls/facts/package-suffix.ts";
import type { Frame } from "../../model/heap-profile.ts";

/** A stack as it is read, from the leaf: "context.WithValue ← event.Start ← jsonrpc2.(*conn).run". */
export function stackText(frames: readonly Frame[]): string {
  return frames.map((frame) => packageSuffix(frame.function)).join(" ← ");
}
