import type { Chance } from "./chance.ts";
import { hostileText, hostileTexts, hostileValue, isRawNumber } from "./hostile.ts";

type Change<T> = (value: T, chance: Chance) => T;

/** How many changes there are: mostly a single one, which gets further. */
const TIMES = [1, 1, 1, 2, 4];

/** Applies some of the changes. */
function some<T>(value: T, changes: readonly Change<T>[], chance: Chance): T {
  let changed = value;
  for (let left = chance.pick(TIMES); left > 0; left--) changed = chance.pick(changes)(changed, chance);
  return changed;
}

/** Bytes that were cut, flipped, doubled, or had something put between them. */
export function mutatedBytes(bytes: Buffer, chance: Chance): Buffer {
  return some(bytes, byteChanges, chance);
}

const junk = ["fffe", "feff", "00", "c0af", "eda080", "f8888080", "1f8b08", "504b0304", "ffffffffffffffffff01"];

const byteChanges: readonly Change<Buffer>[] = [
  (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
  (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1)),
  (bytes, chance) => {
    const flipped = Buffer.from(bytes);
    for (let left = 1 + chance.below(8); left > 0 && flipped.length > 0; left--) {
      const at = chance.below(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << chance.below(8));
    }
    return flipped;
  },
  (bytes, chance) => {
    const [from, to] = sliceOf(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
  },
  (bytes, chance) => {
    const [from, to] = sliceOf(bytes.length, chance);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  (bytes, chance) => {
    const at = chance.below(bytes.length + 1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.pick(junk), "hex"), bytes.subarray(at)]);
  },
];

/** Text of which lines or parts were cut, doubled or swapped, or had something put between them. */
export function mutatedText(text: string, chance: Chance): string {
  return some(text, textChanges, chance);
}

const textChanges: readonly Change<string>[] = [
  (text, chance) => text.slice(0, chance.below(text.length + 1)),
  (text, chance) => {
    const at = chance.below(text.length + 1);
    return `${text.slice(0, at)}${hostileText(chance)}${text.slice(at)}`;
  },
  (text, chance) => {
    const [from, to] = sliceOf(text.length, chance);
    return text.slice(0, from) + text.slice(to);
  },
  (text, chance) => {
    const [from, to] = sliceOf(Math.min(text.length, 400), chance);
    return text.slice(0, to) + text.slice(from, to).repeat(chance.pick([1, 1, 1, 50])) + text.slice(to);
  },
  (text, chance) => onLines(text, (lines) => lines.splice(chance.below(lines.length), 1)),
  (text, chance) =>
    onLines(text, (lines) => {
      const at = chance.below(lines.length);
      lines.splice(at, 0, lines[at] ?? "");
    }),
  (text, chance) =>
    onLines(text, (lines) => {
      const [one, other] = [chance.below(lines.length), chance.below(lines.length)];
      [lines[one], lines[other]] = [lines[other] ?? "", lines[one] ?? ""];
    }),
  (text, chance) =>
    onAMatch(text, /-?\d+(?:\.\d+)?/g, () => chance.pick(["-1", "0", "1e999", "99999999999999999999", ""]), chance),
  (text, chance) => onAMatch(text, /[A-Za-z][\w.-]+/g, () => hostileText(chance), chance),
  (text, chance) =>
    onAMatch(text, /[{}[\]"':,]/g, () => chance.pick(["{", "}", "[", "]", '"', "'", ":", ",", ""]), chance),
  (text, chance) => text.replaceAll("\n", chance.pick(["\r\n", "\r", "\u2028", "\n\n"])),
];

function onLines(text: string, change: (lines: string[]) => unknown): string {
  const lines = text.split("\n");
  change(lines);
  return lines.join("\n");
}

function onAMatch(text: string, pattern: RegExp, put: () => string, chance: Chance): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { 0: old, index } = chance.pick(matches);
  return text.slice(0, index) + put() + text.slice(index + old.length);
}

/** The ends of a part that is not empty, where there is one. */
function sliceOf(length: number, chance: Chance): readonly [from: number, to: number] {
  const from = chance.below(length + 1);
  return [from, Math.min(length, from + 1 + chance.below(Math.max(1, Math.floor(length / 3))))];
}

/** What may become of a value of JSON. Damage leaves no number in it that is another number. */
export const valueChanges = {
  damage: ["delete", "double", "retype"],
  all: ["delete", "double", "retype", "retext", "rename", "add"],
} as const;

type ValueChange = (typeof valueChanges)["all"][number];
type Holder = Record<string | number, unknown>;

/** A copy of a value of JSON in which some places were changed. */
export function mutatedValue(
  value: unknown,
  chance: Chance,
  changes: readonly ValueChange[] = valueChanges.all,
): unknown {
  const root: Holder = { value: structuredClone(value) };
  for (let left = chance.pick(TIMES); left > 0; left--) changePlace(root, chance.pick(changes), chance);
  return root.value;
}

function changePlace(root: Holder, change: ValueChange, chance: Chance): void {
  const places = placesIn(root);
  const texts = places.filter(({ holder, key }) => typeof holder[key] === "string");
  // Another text fits more often than a text in place of something else.
  const { holder, key } = chance.pick(change === "retext" && texts.length > 0 ? texts : places);
  const list = Array.isArray(holder) ? holder : undefined;
  switch (change) {
    case "delete":
      if (list) list.splice(Number(key), 1);
      else delete holder[key];
      break;
    case "double":
      if (list)
        list.splice(
          Number(key),
          0,
          ...Array.from({ length: chance.pick([1, 1, 200]) }, () => structuredClone(holder[key])),
        );
      else holder[`${key}`] = [holder[key], structuredClone(holder[key])];
      break;
    case "retype":
      holder[key] = otherType(holder[key], chance);
      break;
    case "retext":
      holder[key] =
        typeof holder[key] === "string" && chance.in(0.5)
          ? `${holder[key]}${hostileText(chance)}`
          : hostileText(chance);
      break;
    case "rename":
      if (!list) {
        define(holder, chance.pick(hostileTexts), holder[key]);
        delete holder[key];
      }
      break;
    case "add":
      if (list) list.splice(Number(key), 0, hostileValue(chance));
      else define(holder, chance.pick(hostileTexts), hostileValue(chance));
      break;
  }
}

function otherType(old: unknown, chance: Chance): unknown {
  for (let left = 20; left > 0; left--) {
    const value = hostileValue(chance);
    // Some texts become numbers, and would be another number in place of one.
    if (typeof value === "string" && typeof old === "number" && isRawNumber(value)) continue;
    if (typeof value !== typeof old || Array.isArray(value) !== Array.isArray(old)) return value;
  }
  return null;
}

/** Also of names such as __proto__, which an assignment would take for something else. */
function define(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(root: Holder): readonly { readonly holder: Holder; readonly key: string }[] {
  const rest: Holder[] = [root];
  const places: { holder: Holder; key: string }[] = [];
  // Values that were put in may be nested more deeply than a recursion goes.
  for (let holder = rest.pop(); holder !== undefined; holder = rest.pop()) {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) rest.push(inner as Holder);
    }
  }
  return places.length > 1 ? places.slice(1) : places;
}
