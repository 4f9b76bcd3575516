import { failure } from "../../model/failure.ts";
import type { GoroutineStack } from "../../model/snapshot.ts";
import { debugPages } from "../facts/debug-pages.ts";

/**
 * Reads `goroutine?debug=1`, or `goroutineleak?debug=1`, which has the same form: exact counts of goroutines per stack. Frames from the leaf, by function name alone, so that
 * stacks that differ in line or address only are one. Sorted by stack. Strict: counts must add up to the page's total.
 */
export function parseGoroutines(text: string): readonly GoroutineStack[] {
  const total = /^goroutine(?:leak)? profile: total (\d+)$/m.exec(text)?.[1];
  if (total === undefined) throw unreadable("it does not begin with the total");
  const counts = new Map<string, GoroutineStack>();
  let sum = 0;
  for (const block of text.split(/\n(?=\d+ @)/).slice(1)) {
    const [head = "", ...lines] = block.split("\n");
    const count = Number(/^(\d+) @/.exec(head)?.[1]);
    const frames = lines.flatMap((line) => /^#\t\S+\t(.+)\+0x[0-9a-f]+\t/.exec(line)?.[1] ?? []);
    const key = frames.join("\n");
    sum += count;
    counts.set(key, { count: count + (counts.get(key)?.count ?? 0), frames });
  }
  if (sum !== Number(total)) throw unreadable(`its stacks have ${sum} goroutines and its total says ${total}`);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, stack]) => stack);
}

function unreadable(reason: string) {
  return failure("debug-page-unreadable", { page: debugPages.goroutines, reason });
}
