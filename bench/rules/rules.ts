import { exactMultiples } from "./exact-multiples.ts";
import { growthPerEditRule } from "./growth-per-edit.ts";
import { heapAllocSlope } from "./heap-alloc-slope.ts";
import { lastAboveFirst } from "./last-above-first.ts";
import { ourVerdict } from "./our-verdict.ts";
import { rssSlope } from "./rss-slope.ts";
import type { Rule } from "./rule.ts";
import { topThreeRising } from "./top-three-rising.ts";

/** The rules that are compared, this tool's first. */
export const rules: readonly Rule[] = [
  ourVerdict,
  heapAllocSlope,
  rssSlope,
  lastAboveFirst,
  growthPerEditRule,
  topThreeRising,
  exactMultiples,
];
