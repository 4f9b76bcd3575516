import { failure } from "../../model/failure.ts";
import type { GoroutineWait } from "../../model/snapshot.ts";
import { debugPages } from "../facts/debug-pages.ts";

/**
 * Reads `goroutine?debug=2`, which has each goroutine by itself and what it waits for: how many of the same stack, state and starter
 * there are. Frames from the leaf, by function name alone. A page that Go has cut off ends with a goroutine that is left out.
 */
export function parseWaits(text: string): readonly GoroutineWait[] {
  const blocks = text.split(/\n\n/).filter((block) => block.trim() !== "");
  const waits = new Map<string, GoroutineWait>();
  for (const [i, block] of blocks.entries()) {
    const wait = waitOf(block);
    if (!wait) {
      if (i > 0 && i === blocks.length - 1) break;
      throw failure("debug-page-unreadable", { page: debugPages.waits, reason: "it is no list of goroutines" });
    }
    const key = JSON.stringify(wait);
    waits.set(key, { ...wait, count: (waits.get(key)?.count ?? 0) + 1 });
  }
  return [...waits].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, wait]) => wait);
}

/** "goroutine 19 [chan send, 5 minutes]:"; the time, and the thread that it is locked to, differ from one to the next. */
const HEAD = /^goroutine \d+ (?:gp=\S+ m=\S+(?: mp=\S+)? )?\[([^\],]+)[^\]]*\]:$/;
const CREATED_BY = /^created by (.+?)(?: in goroutine \d+)?$/;

function waitOf(block: string): Omit<GoroutineWait, "count"> | undefined {
  const [head = "", ...lines] = block.split("\n");
  const state = HEAD.exec(head)?.[1];
  if (state === undefined) return undefined;
  const calls = lines.filter((line) => line !== "" && !line.startsWith("\t") && !line.startsWith("..."));
  const createdBy = calls.flatMap((line) => CREATED_BY.exec(line)?.[1] ?? [])[0];
  const frames = calls.filter((line) => !CREATED_BY.test(line)).map((line) => line.replace(/\([^()]*\)$/, ""));
  return { state, frames, ...(createdBy === undefined ? {} : { createdBy }) };
}
