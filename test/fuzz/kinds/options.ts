import { cpSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import { commands } from "../../../src/commands/commands.ts";
import { options } from "../../../src/plan/options/options.ts";
import type { Chance } from "../chance.ts";
import { hostileText } from "../hostile.ts";
import type { Kind } from "../kind.ts";
import { mutatedText } from "../mutate.ts";
import type { Sandbox } from "../sandbox.ts";

const names: readonly string[] = [...new Set(commands.flatMap(({ options: own }) => Object.keys(own)))];
/** What is right somewhere, and wrong elsewhere. */
const values: readonly string[] = [
  ...[".", "shop", "run", "go.mod", "gate.yaml", "./mine.yaml", "trace.log", "out", "new/out", "synthetic:2x40"],
  ...[
    "latest",
    "v0.24.0",
    "v0.16.2",
    "v0.9.0",
    "1.24.13",
    "1.24",
    "everyday",
    "type-unique,navigate",
    "all",
    "open-close",
  ],
  ...[
    "true",
    "false",
    "full",
    "vscode",
    "helix",
    "3",
    "5",
    "16",
    "40",
    "1000",
    "2KiB/iteration",
    "512 B",
    "1.5MiB/request",
  ],
  ...[
    "3%",
    "0%",
    "100 %",
    "leak",
    "leak,regression",
    "never",
    "any-leak",
    "90s",
    "2m",
    "1h",
    "0s",
    "mine.yaml",
    "/home/me/shop",
  ],
  ...Object.values(options).flatMap((option) => option.default ?? []),
];

/** Command lines: commands, options and values that belong together, or do not. */
export const optionsKind: Kind = {
  name: "options",
  share: 5,
  make: (chance, sandbox) => {
    cpSync("test/fixtures/recordings/null", join(sandbox.here, "run"), { recursive: true });
    const words = [...commandWords(chance), ...optionWords(chance), ...otherWords(chance)];
    if (chance.in(0.15)) words.reverse();
    const args = words.map((word) => harmless(word, sandbox));
    const isJudge = args.includes("judge");
    return {
      args,
      mayWrite: (path) => path.startsWith(below(sandbox)) && !PROTECTED.test(path),
      ...(isJudge ? { verdictIn: join(sandbox.here, "run") } : {}),
    };
  },
};

/** What no option is for: the module, and all that a recording holds but its reports. */
const PROTECTED = /(?:^|\/)(?:canary|go\.mod|shop\/shop\.go|run\/(?!report\.(?:md|json)$).*)$/;

function below({ root, here }: Sandbox): string {
  return `${here.slice(root.length + 1)}/`;
}

function commandWords(chance: Chance): readonly string[] {
  if (chance.in(0.2)) return [];
  if (chance.in(0.1)) return [hostileText(chance).slice(0, 1_000)];
  const name = chance.pick([...commands.map((command) => command.name), "judge", "judge", "help"]);
  const word = chance.in(0.05) ? mutatedText(name, chance) : name;
  if (word === "help") return chance.in(0.5) ? [word] : [word, chance.pick(commands).name];
  if (word === "judge") return [word, chance.pick(["run", "run", "run", "out", ".", "shop/shop.go"])];
  return [word];
}

function optionWords(chance: Chance): readonly string[] {
  return Array.from({ length: chance.below(5) }, () => {
    const name = chance.in(0.06) ? hostileText(chance).slice(0, 300) : chance.pick(names);
    const option = `${chance.pick(["--", "--", "--", "--", "--", "-", "--no-"])}${name}`;
    const value = someValue(chance);
    return chance.pick([[option], [option, value], [option, value], [`${option}=${value}`], [`${option}=${value}`]]);
  }).flat();
}

function someValue(chance: Chance): string {
  const value = chance.pick(values);
  if (chance.in(0.25)) return mutatedText(value, chance).slice(0, 20_000);
  return chance.in(0.25) ? hostileText(chance).slice(0, 20_000) : value;
}

function otherWords(chance: Chance): readonly string[] {
  const words = chance.in(0.5) ? ["--dry-run"] : [];
  if (chance.in(0.08))
    words.push(chance.pick(["-h", "--help", "-V", "--version", "--help=x", "-o", "-o=x.yaml", "-ox.yaml"]));
  if (chance.in(0.08)) words.push("--", ...(chance.in(0.5) ? [hostileText(chance).slice(0, 200)] : []));
  if (chance.in(0.08)) words.push(someValue(chance));
  return words;
}

/** No word leads out of the sandbox, where what is tried could write: such a path becomes one below the folder. */
function harmless(word: string, { root, here }: Sandbox): string {
  const [, option = "", value = word] = /^(-[^=]*=)([\s\S]*)$/.exec(word) ?? [];
  const target = resolve(here, value.replaceAll("\\", "/").replaceAll("\0", "") || ".");
  const isInside = target === root || target.startsWith(root + sep);
  return isInside || /^(?:\/(?:dev|proc)\/|file:|~|C:)/.test(value)
    ? word
    : `${option}${value.replace(/^\/+|\.\.\//g, "")}`;
}
