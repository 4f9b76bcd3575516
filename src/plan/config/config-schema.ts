import * as z from "zod";
import { ownedVariables } from "../../gopls/facts/owned-variables.ts";
import { lastPart } from "../../gopls/facts/settings/setting-names.ts";
import { commandLineOnly, listOptions, type OptionName, options, secretOptions } from "../options/options.ts";

const OWNED = [...ownedVariables.keys()];
const VARIABLE = new RegExp(`^(?!(?:${OWNED.join("|")})$)[A-Za-z_][A-Za-z0-9_]*$`);

/** What is kept by name must not be taken for what every object of JavaScript has, such as `constructor`. */
const ARM_NAME =
  /^(?!(?:constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|toLocaleString|toString|valueOf|__\w+__)$)[A-Za-z0-9._-]+$/;

// What each `error` says is put behind "It takes".

const ArmSchema = closed({
  name: textLike(
    ARM_NAME,
    "a name of letters, digits, dots, dashes and underscores, and not one of JavaScript's own",
  ).describe("Name of the arm in the report."),
  gopls: text("what the option gopls-version takes")
    .optional()
    .describe("As the option gopls-version; latest without it."),
  go: text("what the option go-version takes").optional().describe("As the option go-version."),
  env: variables().default({}).describe("Variables that this gopls sees beside the usual ones."),
  settings: z
    .record(z.string(), json(), { error: "a map of gopls settings" })
    .refine((settings) => !choosesGo(settings), {
      error: "gopls settings without GOTOOLCHAIN in env: key go of the arm chooses the Go that gopls calls",
    })
    .default({})
    .describe("gopls settings, as an editor would send them."),
  baseline: z
    .boolean({ error: "true or false" })
    .default(false)
    .describe("True for the one arm that the others are compared with."),
});

const TolerationSchema = closed({
  fingerprint: textLike(/^[0-9a-f]{16}$/, "a finding's fingerprint, the 16 hex digits in the report").describe(
    "The finding's fingerprint, as the report has it.",
  ),
  ceiling: text("growth per unit of work, such as 40KiB/edit").describe(
    "Growth that is tolerated, such as 40KiB/edit; of goroutines their number, such as 1/request.",
  ),
  reason: textLike(/\S/, "a reason, for those who read the report").describe("Why it is tolerated."),
  expires: z.iso
    .date({ error: "a day of the calendar, such as 2027-03-31" })
    .describe("Last day on which it is tolerated, such as 2027-03-31, in UTC."),
});

/** The config file: every option by its name, the arms, and what is tolerated. Unknown keys are refused. */
export const ConfigSchema = closed({
  ...optionShape(),
  arms: z
    .array(ArmSchema, { error: "a list of arms" })
    .min(1, { error: "one arm or more" })
    .optional()
    .describe("The gopls to measure, in place of gopls-version, baseline-gopls-version and go-version."),
  tolerations: z
    .array(TolerationSchema, { error: "a list of tolerations" })
    .default([])
    .describe("Growth that is accepted although it is a leak, until a day."),
});

/** Whether gopls would call another Go than the one that the report names. */
function choosesGo(settings: Readonly<Record<string, unknown>>): boolean {
  return Object.entries(settings).some(
    ([name, value]) =>
      lastPart(name) === "env" && typeof value === "object" && value !== null && "GOTOOLCHAIN" in value,
  );
}

/** An object with these keys and no others; where there is another, its error is the list of them. */
function closed<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  const keys = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: ({ code }) => (code === "unrecognized_keys" ? keys : `a map with the keys ${keys}`),
  });
}

/** What becomes an argument or a variable of a process, so there is no NUL in it. */
function text(error: string) {
  return z
    .union([z.string(), z.number()], { error })
    .transform((value) => String(value))
    .refine((value) => !value.includes("\0"), { error });
}

function textLike(pattern: RegExp, error: string) {
  return text(error)
    .refine((value) => pattern.test(value), { error })
    .meta({ pattern: pattern.source });
}

function list() {
  const error = "a text, or a list of texts";
  return z
    .union([text(error), z.array(z.string({ error: "a text" }), { error })], { error })
    .transform((value) => (typeof value === "string" ? value : value.join(",")));
}

function variables() {
  const names = z.string().regex(VARIABLE, {
    error: `names of variables, without those that the gate sets itself: ${OWNED.join(", ")}`,
  });
  const value = z.union([text("a text, a number, true or false"), z.boolean().transform(String)], {
    error: "a text, a number, true or false",
  });
  return z.record(names, value, { error: "a map of variables" });
}

function json(): z.ZodType<z.core.util.JSONType> {
  const value: z.ZodType<z.core.util.JSONType> = z.lazy(() =>
    z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(value), z.record(z.string(), value)], {
      error: "what JSON can hold",
    }),
  );
  return value;
}

function optionShape(): Record<Exclude<OptionName, "config">, z.ZodType<string | undefined>> {
  const entries = Object.entries(options)
    .filter(([name]) => name !== "config" && !commandLineOnly.includes(name) && !secretOptions.includes(name))
    .map(([name, { about }]) => {
      const value = listOptions.includes(name) ? list() : text("a text or a number");
      return [name, value.optional().describe(about)];
    });
  return Object.fromEntries(entries) as Record<Exclude<OptionName, "config">, z.ZodType<string | undefined>>;
}
