// node scripts/prune-profile.mjs IN.pb.gz OUT.pb.gz [SAMPLES] [--keep PATTERN]...
//
// Makes a small fixture from a recorded heap profile: keeps SAMPLES samples (the half of them that hold most, and the rest
// evenly from all others, stacks without a live object among them), and for each PATTERN the 12 that hold most among those with a
// function that it matches, with what they refer to, field by field as Go wrote them. Texts that nothing refers to any
// more become empty; folders above the module cache, and those of other files, are left out.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { gunzipSync, gzipSync } from "node:zlib";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: "string", multiple: true, default: [] } },
});
const [from, to, wanted = "200"] = positionals;
if (!from || !to) throw new Error("usage: prune-profile.mjs IN.pb.gz OUT.pb.gz [SAMPLES] [--keep PATTERN]...");
const KEPT_PER_PATTERN = 12;

const fields = fieldsOf(gunzipSync(readFileSync(from)));
const allTexts = fields.filter(({ number }) => number === 6).map(({ value }) => value.toString());
const kept = chooseSamples(fields.filter(({ number }) => number === 2));
const locationIds = new Set(kept.flatMap(({ value }) => integers(value, 1)));
const locations = fields.filter(({ number, value }) => number === 4 && locationIds.has(integers(value, 1)[0]));
const functionIds = new Set(locations.flatMap(({ value }) => messages(value, 4).flatMap((line) => integers(line, 1))));
const functions = fields.filter(({ number, value }) => number === 5 && functionIds.has(integers(value, 1)[0]));
const mappings = fields.filter(({ number }) => number === 3);
const types = fields.filter(({ number }) => number === 1 || number === 11);
const texts = new Set([
  ...types.flatMap(({ value }) => [1, 2].flatMap((field) => integers(value, field))),
  ...kept.flatMap(({ value }) =>
    messages(value, 3).flatMap((label) => [1, 2, 4].flatMap((field) => integers(label, field))),
  ),
  ...mappings.flatMap(({ value }) => [5, 6].flatMap((field) => integers(value, field))),
  ...functions.flatMap(({ value }) => [2, 3, 4].flatMap((field) => integers(value, field))),
]);
const keep = new Set([...kept, ...locations, ...functions]);
let textNumber = 0;
const pruned = fields.flatMap((field) => {
  if (field.number === 6) return textField(texts.has(textNumber++) ? withoutFolders(field.value.toString()) : "");
  return ![2, 4, 5].includes(field.number) || keep.has(field) ? [field.bytes] : [];
});
writeFileSync(to, gzipSync(Buffer.concat(pruned), { level: 9 }));

function chooseSamples(samples) {
  const half = Math.floor(Number(wanted) / 2);
  const ranked = samples.map((sample, index) => ({ sample, index, bytes: integers(sample.value, 2)[3] ?? 0 }));
  ranked.sort((a, b) => b.bytes - a.bytes || a.index - b.index);
  const step = Math.max(1, Math.floor((ranked.length - half) / half));
  const chosen = new Set(ranked.filter((_, rank) => rank < half || (rank - half) % step === 0));
  const live = ranked.filter(({ bytes }) => bytes > 0);
  const stacks = new Map(live.map((one) => [one, integers(one.sample.value, 1)]));
  for (const locations of values.keep.map(locationsOf)) {
    const matching = live.filter((one) => stacks.get(one)?.some((id) => locations.has(id)));
    for (const one of matching.slice(0, KEPT_PER_PATTERN)) chosen.add(one);
  }
  return ranked.filter((one) => chosen.has(one)).map(({ sample }) => sample);
}

/** The ids of all locations with a function that the pattern matches. */
function locationsOf(pattern) {
  const matches = new RegExp(pattern);
  const named = fields.filter(
    ({ number, value }) => number === 5 && matches.test(allTexts[integers(value, 2)[0] ?? 0] ?? ""),
  );
  const functionIds = new Set(named.map(({ value }) => integers(value, 1)[0]));
  const found = fields.filter(
    ({ number, value }) => number === 4 && messages(value, 4).some((line) => functionIds.has(integers(line, 1)[0])),
  );
  return new Set(found.map(({ value }) => integers(value, 1)[0]));
}

function withoutFolders(text) {
  if (!text.startsWith("/")) return text;
  return text.includes("/pkg/mod/") ? text.replace(/^.*?\/pkg\/mod\//, "/go/pkg/mod/") : text.replace(/^.*\//, "/");
}

function textField(text) {
  const bytes = Buffer.from(text);
  const length = [];
  for (let rest = bytes.length; ; rest >>>= 7) {
    length.push(rest < 0x80 ? rest : (rest & 0x7f) | 0x80);
    if (rest < 0x80) break;
  }
  return [Buffer.from([0x32, ...length]), bytes];
}

/** Fields of a message: number, value (of a number: its value), and all its bytes. */
function fieldsOf(bytes) {
  const found = [];
  let at = 0;
  const integer = () => {
    let [value, unit] = [0, 1];
    for (;;) {
      const byte = bytes[at++];
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
      unit *= 0x80;
    }
  };
  while (at < bytes.length) {
    const start = at;
    const tag = integer();
    const first = integer();
    const isBytes = (tag & 7) === 2;
    const value = isBytes ? bytes.subarray(at, at + first) : first;
    if (isBytes) at += first;
    found.push({ number: tag >> 3, value, bytes: bytes.subarray(start, at) });
  }
  return found;
}

/** All integers of a field, packed or not. */
function integers(message, number) {
  return fieldsOf(message).flatMap((field) => {
    if (field.number !== number) return [];
    return typeof field.value === "number" ? [field.value] : unpacked(field.value);
  });
}

function unpacked(bytes) {
  const values = [];
  let [value, unit] = [0, 1];
  for (const byte of bytes) {
    value += (byte & 0x7f) * unit;
    unit *= 0x80;
    if (byte < 0x80) {
      values.push(value);
      [value, unit] = [0, 1];
    }
  }
  return values;
}

function messages(message, number) {
  return fieldsOf(message).flatMap((field) => (field.number === number ? [field.value] : []));
}
