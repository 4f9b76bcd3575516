import type { Frame } from "../model/heap-profile.ts";
import { packageSuffix } from "./package-suffix.ts";

/** A stack as it is read, from the leaf: "context.WithValue ← event.Start ← jsonrpc2.(*conn).run". */
export function stackText(frames: readonly Frame[]): string {
  return frames.map((frame) => packageSuffix(frame.function)).join(" ← ");
}
