// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are what people and attackers write

import type { Chance } from "./chance.ts";

/** Texts that draw on a terminal, hide, turn words around, lead elsewhere, or are a name that JavaScript has. */
export const hostileTexts: readonly string[] = [
  ...[
    "",
    " ",
    "\t",
    "\n",
    "\r",
    "\r\n",
    "\0",
    "\u0007",
    "\u001b[2J",
    "\u001b]0;title\u0007",
    "\u001b]8;;http://x\u001b\\",
  ],
  ...["\u009b31m", "\u0085", "\u007f", "\u2028", "\u2029", "\u202e", "\u2066", "\u200e", "\u061c", "\ufeff", "\u200b"],
  ...["\u{e0041}\u{e007f}", "\u{e0100}", "\ud800", "\udc00", "\u00ad", "e\u0301\u0301\u0301", "👩‍👩‍👧", "日本語", "ﷺ"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "length"],
  ...[
    "..",
    "../..",
    "../canary",
    "./x",
    "x/../y",
    "a\\b",
    "C:\\x",
    "\\\\server\\x",
    "file:///x",
    "file://",
    "~",
    "~/x",
  ],
  ...["/dev/zero", "/dev/null", "/proc/self/environ", "/nowhere/at/all", "-", "--", "-x", "--help", "=", "@file"],
  ...[
    "null",
    "true",
    "false",
    "NaN",
    "Infinity",
    "-1",
    "0",
    "-0",
    "1e999",
    "1e-999",
    "0x10",
    "1_000",
    "９",
    "٣",
    "1,5",
  ],
  ...["9007199254740993", "18446744073709551616", "99999999999999999999999999", "0.1", "2KiB", "2KiB/iteration", "3%"],
  ...[
    "%s%n",
    "%00",
    "${HOME}",
    "${env:PATH}",
    "$(id)",
    "`id`",
    "; id",
    "| id",
    "{{.}}",
    "<img src=x>",
    "![x](http://x)",
  ],
  ...[
    "@everyone",
    "#1",
    "::error::x",
    "##[error]x",
    "::stop-commands::x",
    "](http://x)",
    "```",
    "|",
    "<!-- -->",
    "'",
    '"',
  ],
  ...[
    "(a+)+$",
    "(",
    "[",
    "\\",
    "a{99999}",
    "(?=x)",
    ".*.*.*.*.*x",
    "*",
    "**/*",
    "!x",
    "**/".repeat(14),
    "*a".repeat(14),
    "(a+)+$*",
    "&a",
    "*a",
    "? x",
    "- -",
    "<<",
  ],
];

/** Texts that are long, or deep, each of this many characters or a little more. */
const longTexts: readonly ((length: number) => string)[] = [
  (length) => "a".repeat(length),
  (length) => "a ".repeat(length / 2),
  (length) => "[".repeat(length),
  (length) => '{"a":'.repeat(length / 5),
  (length) => "- ".repeat(length / 2),
  (length) => "(".repeat(length),
  (length) => "\n".repeat(length),
  (length) => "\u202e\u001b".repeat(length / 2),
  (length) => "../".repeat(length / 3),
  (length) => "\\".repeat(length),
  (length) => '"'.repeat(length),
  (length) => "9".repeat(length),
];

export function hostileText(chance: Chance): string {
  if (chance.in(0.08)) return chance.pick(longTexts)(chance.pick([300, 5_000, 60_000]));
  const text = chance.pick(hostileTexts);
  return chance.in(0.2) ? `${text}${chance.pick(hostileTexts)}` : text;
}

/** JSON that no JavaScript value turns into. */
const RAW = "\u0001raw:";
const rawNumbers = ["1e999", "-1e999", "-0", "1e308", "9007199254740993", "0.1", "-1", "1e-320"];

/** A value of another type, or of none that belongs there. */
export function hostileValue(chance: Chance): unknown {
  switch (chance.below(9)) {
    case 0:
      return null;
    case 1:
      return chance.in(0.5);
    case 2:
      return chance.pick([0, -1, 0.5, 1e21, 2 ** 53, -(2 ** 31), 4_294_967_296]);
    case 3:
      return `${RAW}${chance.pick(rawNumbers)}`;
    case 4:
      return [];
    case 5:
      return {};
    case 6:
      return nested(chance.pick([3, 120, 3_000]), chance.in(0.5));
    case 7:
      return Array.from({ length: chance.pick([2, 300]) }, () => chance.pick(hostileTexts));
    default:
      return hostileText(chance);
  }
}

/** Whether toJson makes a number of a text. */
export function isRawNumber(text: string): boolean {
  return text.startsWith(RAW);
}

function nested(levels: number, asList: boolean): unknown {
  let value: unknown = 1;
  for (let level = 0; level < levels; level++) value = asList ? [value] : { a: value };
  return value;
}

/** As JSON, with the numbers that hostileValue could not say otherwise. What is nested too deeply for it is left out. */
export function toJson(value: unknown, indent?: number): string {
  try {
    return JSON.stringify(value, null, indent).replace(/"\\u0001raw:([^"]*)"/g, "$1");
  } catch {
    return "[".repeat(10_000);
  }
}
