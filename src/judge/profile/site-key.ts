import type { Frame } from "../../model/heap-profile.ts";

/**
 * What makes two allocation sites the same one: the functions of the stack and the size of the objects. Lines are left
 * out, so that a stack keeps its key in another build of nearly the same source; within one build, stacks that differ in
 * lines only are one site.
 */
export function siteKey(frames: readonly Frame[], objectBytes: number): string {
  let key = `${objectBytes}`;
  for (const frame of frames) key += `\n${frame.function}`;
  return key;
}
